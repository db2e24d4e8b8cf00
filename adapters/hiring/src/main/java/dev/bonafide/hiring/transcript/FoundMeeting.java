package dev.bonafide.hiring.transcript;

import dev.bonafide.hiring.wire.TrackerTrouble;

/** What came of looking for what a meeting may have been named by. */
public sealed interface FoundMeeting {

  /**
   * It is known.
   *
   * @param notice with all names; with none where nobody can have named it
   */
  record Found(TranscriptNotice notice) implements FoundMeeting {}

  /** Not now: asking again later makes sense. */
  record Later() implements FoundMeeting {}

  /** The vendor does not have it, or does not show it. */
  record Gone() implements FoundMeeting {}

  /** Meaning of a failure. */
  static FoundMeeting of(TrackerTrouble trouble) {
    return FetchedWords.of(trouble) instanceof FetchedWords.Later ? new Later() : new Gone();
  }
}
