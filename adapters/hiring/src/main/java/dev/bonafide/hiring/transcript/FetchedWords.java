package dev.bonafide.hiring.transcript;

import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.hiring.wire.TrackerTrouble;

/** What came of fetching a transcript. */
public sealed interface FetchedWords {

  /** As the vendor writes it. */
  record Read(String text) implements FetchedWords {}

  /** Not now: asking again later makes sense. */
  record Later() implements FetchedWords {}

  /** Never. */
  record Refused(UnheardMeeting why) implements FetchedWords {}

  /** What a failure means that is none of a token's which ended. */
  static FetchedWords of(TrackerTrouble trouble) {
    return switch (trouble) {
      case PACE, FAULT, AWAY, LATE, KEY, SCOPE -> new Later();
      case SIZE -> new Refused(UnheardMeeting.LARGE);
      case HOST -> new Refused(UnheardMeeting.ELSEWHERE);
      case MISSING, REQUEST, ANSWER -> new Refused(UnheardMeeting.ENDED);
    };
  }
}
