package dev.bonafide.rule.match;

import dev.bonafide.casefile.Role;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import java.util.Set;
import java.util.stream.Stream;

/** Whose words a condition reads. */
public enum VoiceScope {
  /** Also the files that the subject handed over, which a {@link Filter} keeps from speech. */
  SUBJECT(Role.SUBJECT, Role.CODE),
  /** The reviewer, or staff among themselves. */
  NOTE(Role.REVIEWER, Role.STAFF),
  /** The reviewer alone: no one else can take anything back. */
  REVIEWER(Role.REVIEWER),
  OTHER(Role.OTHER, Role.STAFF);

  /** With fewer words, as {@link dev.bonafide.text.TextWords#told} counts, silence says nothing. */
  private static final int ENOUGH = 28;

  private static final Reason LITTLE_SAID = Reason.of("subject-says-little", ENOUGH);
  private static final Reason NO_NOTE = Reason.of("no-note");
  private static final Reason NOBODY_ELSE = Reason.of("nobody-else");

  private static final Look NOTHING = new Look.Nothing();

  @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
  private final Set<Role> roles;

  VoiceScope(Role... roles) {
    this.roles = Set.of(roles);
  }

  Stream<UtteranceMatches> saying(Slot slot, CaseScan scan) {
    return scan.saying(slot, roles);
  }

  /** What a look is worth that found nothing. */
  Look nothing(CaseScan scan) {
    boolean couldLook = this == SUBJECT ? scan.subjectWords() >= ENOUGH : scan.speaksAny(roles);
    return couldLook ? NOTHING : new Look.Blind(missing());
  }

  private Reason missing() {
    return switch (this) {
      case SUBJECT -> LITTLE_SAID;
      case NOTE, REVIEWER -> NO_NOTE;
      case OTHER -> NOBODY_ELSE;
    };
  }
}
