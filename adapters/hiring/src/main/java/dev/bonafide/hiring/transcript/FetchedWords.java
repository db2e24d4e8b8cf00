package dev.bonafide.hiring.transcript;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.hiring.wire.TrackerTrouble;

/** What came of fetching a transcript. */
public sealed interface FetchedWords {

  /** As the vendor writes it. */
  record Read(String text) implements FetchedWords {}

  /** Not now: asking again later makes sense. */
  record Later() implements FetchedWords {}

  /**
   * Never.
   *
   * @param why as a clause for people
   */
  record Refused(String why) implements FetchedWords {}

  /** That a vendor gave it out once, or never will. */
  static String ended(MeetingVendor vendor) {
    return vendor.shown() + " does not give it out anymore; download it there and share the file";
  }

  /** What a failure means that is none of a token's which ended. */
  static FetchedWords of(TrackerTrouble trouble, MeetingVendor vendor) {
    return switch (trouble) {
      case PACE, FAULT, AWAY, LATE, KEY, SCOPE -> new Later();
      case SIZE -> new Refused("it is larger than can be read");
      case HOST, MISSING, REQUEST, ANSWER -> new Refused(ended(vendor));
    };
  }
}
