package dev.bonafide.hiring.transcript;

import java.time.Duration;

/** A vendor who sends the words along, and is asked for nothing. */
public record SentAlong() implements TranscriptSource {

  @Override
  public FetchedWords words(TranscriptNotice notice, Duration within) {
    return new FetchedWords.Read(notice.words());
  }
}
