package dev.bonafide.linkage;

import dev.bonafide.resource.NamedConstant;
import java.util.stream.Stream;

/**
 * What sort of thing a case may share with another, the most telling first. Names, cities,
 * employers and nationalities are none: where two cases name one employer, that only explains what
 * else they share.
 */
public enum TraitKind implements NamedConstant {
  /** A wallet that the subject gives. */
  WALLET(1, 64, Telling.ALONE),
  /** The number of an account, which stays when it is renamed. */
  ACCOUNT_ID(5, 64, Telling.ALONE),
  /** A key that someone signs or logs in with. */
  KEY(6, 64, Telling.ALONE),
  /** A whole résumé, post, or conversation in the same words, or the same archive. */
  DOCUMENT(17, 64, Telling.ALONE),
  /** A mailbox at a provider that everyone may use. */
  EMAIL(2, 20, Telling.ALONE),
  /** A login on a platform, or a page of their own. */
  ACCOUNT(4, 20, Telling.ALONE),
  /** The mailbox of commits. */
  COMMIT_EMAIL(7, 20, Telling.ALONE),
  PHONE(3, 14, Telling.ALONE),
  /** A way to reach someone who is to speak for the subject. */
  REFEREE(8, 12, Telling.ALONE),
  REPOSITORY(9, 16, Telling.TOGETHER),
  LINK(10, 5, Telling.TOGETHER),
  /** A mailbox at a firm's own domain. */
  WORK_EMAIL(12, 4, Telling.TOGETHER),
  SITE(11, 3, Telling.TOGETHER),
  /** The domain of a firm's mailbox, or the contact of an agency. */
  HOUSE(15, 0, Telling.NOTHING),
  /** An employer of the résumé. */
  EMPLOYER(16, 0, Telling.NOTHING);

  /** Evidence that it takes to link two cases. */
  private enum Telling {
    /** One value is enough. */
    ALONE,
    /** Two values are needed. */
    TOGETHER,
    /** Links nothing, and only explains what else is shared. */
    NOTHING
  }

  private final int code;
  private final int most;
  private final Telling telling;

  TraitKind(int code, int most, Telling telling) {
    this.code = code;
    this.most = most;
    this.telling = telling;
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

  /** Whether one value links two cases. */
  boolean isEnough() {
    return telling == Telling.ALONE;
  }

  /** Whether it links nothing, and only explains what else is shared. */
  public boolean explains() {
    return telling == Telling.NOTHING;
  }

  /** Whether people who worked for one firm may share it for that reason. */
  boolean isOfWork() {
    return telling == Telling.TOGETHER || this == REFEREE;
  }

  /** Cases that may have one value; with more it is common, and links nothing. */
  public int most() {
    return most;
  }
}
