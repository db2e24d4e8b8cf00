package dev.bonafide.hiring.transcript;

import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.http.CallBudget;

/** A vendor who is asked for what was said in a meeting. */
@FunctionalInterface
public interface TranscriptSource {
  /**
   * The notice with what the meeting may have been named by; with no names where no one can have
   * named it.
   */
  default TranscriptNotice find(TranscriptNotice notice, CallBudget time) throws TrackerFailure {
    return notice;
  }

  /** The words of a transcript, as the vendor writes them. */
  String words(TranscriptNotice notice, CallBudget time) throws TrackerFailure;

  /**
   * Whether the credentials are accepted, and what they may read. Nothing of a meeting is kept.
   * Where there are none, all is well.
   */
  default TrackerHealth examine(CallBudget time) throws TrackerFailure {
    return TrackerHealth.SOUND;
  }

  /**
   * Has the vendor go on calling, where it stops by itself.
   *
   * @param isAsked whether the vendor asks for it now
   */
  default void stay(boolean isAsked, CallBudget time) throws TrackerFailure {}
}
