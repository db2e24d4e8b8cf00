package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Submission;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;

/**
 * What was handed in, once its recordings were listened to. Where too many conversations wait for
 * that already, this one is taken up again later, and the others go on.
 */
public final class HeardEvidence {
  private static final Duration LATER = Duration.ofSeconds(5);

  private HeardEvidence() {}

  /**
   * The same with words in the place of recordings.
   *
   * @throws Unreachable where too many wait; nothing was sent then
   */
  public static Submission of(Submission handedIn, Listening listening) {
    return listening.heard(
        handedIn,
        () -> new Unreachable("too many recordings are waiting to be transcribed", LATER));
  }
}
