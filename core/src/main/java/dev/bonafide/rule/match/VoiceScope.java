package dev.bonafide.rule.match;

import dev.bonafide.casefile.Role;
import dev.bonafide.check.Look;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Whose words a condition looks into. */
public enum VoiceScope {
  SUBJECT,
  /** The reviewer, or staff among themselves. */
  NOTE,
  /** The reviewer alone: nobody else can take anything back. */
  REVIEWER,
  OTHER;

  /** With fewer words, as {@link dev.bonafide.text.TextWords#told} counts, silence says nothing. */
  private static final int ENOUGH = 28;

  Stream<UtteranceMatches> saying(Slot slot, CaseScan scan) {
    return scan.saying(slot, roles());
  }

  private Set<Role> roles() {
    return switch (this) {
      case SUBJECT -> EnumSet.of(Role.SUBJECT);
      case NOTE -> EnumSet.of(Role.REVIEWER, Role.STAFF);
      case REVIEWER -> EnumSet.of(Role.REVIEWER);
      case OTHER -> EnumSet.of(Role.OTHER, Role.STAFF);
    };
  }

  /** What a look is worth that found nothing. */
  Look nothing(CaseScan scan) {
    boolean couldLook =
        this == SUBJECT ? scan.subjectWords() >= ENOUGH : roles().stream().anyMatch(scan::speaks);
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
