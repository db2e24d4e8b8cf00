package dev.bonafide.hiring.transcript;

import dev.bonafide.hiring.wire.TrackerHealth;
import java.time.Duration;
import java.util.Optional;

/** A vendor who is asked for what was said in a meeting. Each call takes its time alone. */
public interface TranscriptSource {

  /**
   * By what a meeting may have been named, where the notice does not say.
   *
   * @param within after which nobody waits any more
   */
  default FoundMeeting find(TranscriptNotice notice, Duration within) {
    return new FoundMeeting.Found(notice);
  }

  /**
   * The words of a transcript.
   *
   * @param within after which nobody waits any more
   */
  FetchedWords words(TranscriptNotice notice, Duration within);

  /**
   * Whether the credentials are accepted, and what they may read. Nothing of a meeting is kept.
   * Where there are none, all is well.
   *
   * @param within after which nobody waits any more
   */
  default TrackerHealth examine(Duration within) {
    return TrackerHealth.SOUND;
  }

  /**
   * Has the vendor go on calling, where it stops by itself.
   *
   * @param isAsked whether the vendor asks for it now
   * @param within after which nobody waits any more
   * @return why it may stop; empty where it goes on
   */
  default Optional<String> stay(boolean isAsked, Duration within) {
    return Optional.empty();
  }
}
