package dev.bonafide.rule;

import dev.bonafide.casefile.Role;
import dev.bonafide.check.Look;
import java.util.stream.Stream;

/** Whose words a condition looks into. */
enum Voice {
  SUBJECT,
  /** The reviewer, or staff among themselves. */
  NOTE,
  /** The reviewer alone: nobody else can take anything back. */
  REVIEWER,
  OTHER;

  /** With fewer words, that nothing was said says nothing. */
  private static final int ENOUGH = 30;

  Stream<Said> said(Scan scan) {
    return switch (this) {
      case SUBJECT -> scan.said(Role.SUBJECT);
      case NOTE -> scan.said(Role.REVIEWER, Role.STAFF);
      case REVIEWER -> scan.said(Role.REVIEWER);
      case OTHER -> scan.said(Role.OTHER, Role.STAFF);
    };
  }

  /** What a look is worth that found nothing. */
  Look nothing(Scan scan) {
    boolean couldLook =
        this == SUBJECT ? scan.subjectWords() >= ENOUGH : said(scan).findAny().isPresent();
    return couldLook ? new Look.Nothing() : new Look.Blind(missing());
  }

  private String missing() {
    return switch (this) {
      case SUBJECT -> "the subject says fewer than " + ENOUGH + " words";
      case NOTE, REVIEWER -> "there is no reviewer's note";
      case OTHER -> "nobody else speaks in the evidence";
    };
  }
}
