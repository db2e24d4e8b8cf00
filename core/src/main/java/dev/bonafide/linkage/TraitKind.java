package dev.bonafide.linkage;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * What sort of thing a case may share with another. Names, cities, employers and nationalities are
 * none: where two cases name one employer, that only explains what else they share.
 */
public enum TraitKind {
  /** A wallet that the subject gives. */
  WALLET(1, 1.5, 64),
  /** A mailbox at a provider that everybody may use. */
  EMAIL(2, 1.3, 16),
  PHONE(3, 1.1, 13),
  /** A login on a platform, or a page of their own. */
  ACCOUNT(4, 1.3, 16),
  /** The number of an account, which stays when it is renamed. */
  ACCOUNT_ID(5, 1.5, 64),
  /** A key that somebody signs or logs in with. */
  KEY(6, 1.5, 64),
  /** The mailbox of commits. */
  COMMIT_EMAIL(7, 1.2, 16),
  /** A way to reach somebody who is to speak for the subject. */
  REFEREE(8, 1.1, 10),
  REPOSITORY(9, 0.7, 12),
  LINK(10, 0.7, 4),
  SITE(11, 0.5, 3),
  /** A mailbox at a firm's own domain. */
  WORK_EMAIL(12, 0.7, 3),
  /** A sentence or two neighbors of it, said or written almost the same. */
  PASSAGE(13, 1, 12),
  /** A part of what tells a picture. */
  PICTURE(14, 1, 32),
  /** The domain of a firm's mailbox, or the contact of an agency: it links nothing. */
  HOUSE(15, 0, 0),
  /** An employer of the résumé: it links nothing. */
  EMPLOYER(16, 0, 0);

  private static final int MOST = 64;

  private final int code;
  private final double weight;
  private final int full;

  TraitKind(int code, double weight, int full) {
    this.code = code;
    this.weight = weight;
    this.full = full;
  }

  /** As it is stored; never given to another. */
  public int code() {
    return code;
  }

  /**
   * The one of that code.
   *
   * @throws IllegalArgumentException for no code of any
   */
  public static TraitKind of(int code) {
    return Stream.of(values())
        .filter(kind -> kind.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a newer program stored the kind " + code));
  }

  /** The name that JSON uses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it links nothing, and only explains what else is shared. */
  public boolean explains() {
    return weight == 0;
  }

  /** Whether people who worked for one firm may share it for that reason. */
  public boolean isOfWork() {
    return switch (this) {
      case REFEREE, REPOSITORY, LINK, SITE, WORK_EMAIL -> true;
      default -> false;
    };
  }

  /** Cases that may have one value; with more it is common, and links nothing. */
  public int most() {
    return this == PASSAGE ? MOST / 2 : MOST;
  }

  /**
   * How much one shared value counts, in log10 odds: all of it where few have it, and less the more
   * do.
   *
   * @param holders cases that have it, this one and the other among them
   */
  public double weight(int holders) {
    return holders > most() ? 0 : weight * Math.min(1, (double) full / holders);
  }
}
