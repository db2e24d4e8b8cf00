package dev.bonafide.hiring.transcript;

import dev.bonafide.hiring.wire.TrackerHealth;
import java.time.Duration;

/** A vendor who sends the words along, and is asked for nothing. */
public record SentAlong() implements TranscriptSource {

  @Override
  public FoundMeeting find(TranscriptNotice notice, Duration within) {
    return new FoundMeeting.Found(notice);
  }

  @Override
  public FetchedWords words(TranscriptNotice notice, Duration within) {
    return new FetchedWords.Read(notice.words());
  }

  @Override
  public TrackerHealth examine(Duration within) {
    return TrackerHealth.SOUND;
  }
}
