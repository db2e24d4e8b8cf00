package dev.bonafide.hiring.wire;

import dev.bonafide.applicant.CandidateStanding;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.applicant.StageLookup;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.http.CallTrouble;
import java.util.Optional;

/** Why a system did not answer, without a word of what it said: that may repeat the evidence. */
public enum TrackerTrouble {
  KEY("%s refuses the credentials", "check %s"),
  SCOPE(
      "%s does not permit this with these credentials",
      "give %s the permissions that the guide lists"),
  MISSING(
      "%s has no such candidate, or does not show them to these credentials",
      "check the link; private candidates are not read"),
  REQUEST("%s does not accept the request", "check %s"),
  PACE("%s asks for a pause", "try again later"),
  FAULT("%s failed", "try again later"),
  AWAY("%s cannot be reached", "check the network, and the address if you set one"),
  LATE("%s took too long", "set BONAFIDE_HIRING_DEADLINE higher"),
  ANSWER("the answer from %s cannot be read", "check the address if you set one"),
  SIZE("%s sends more than can be read", "screen the file separately"),
  HOST("%s gives an address for a file that is not allowed", "download the file by hand");

  private final String what;
  private final String mend;

  TrackerTrouble(String what, String mend) {
    this.what = what;
    this.mend = mend;
  }

  /** As a clause. */
  public String what(TrackerVendor vendor) {
    return what(vendor.shown());
  }

  /**
   * The same of any system.
   *
   * @param system its name, for people
   */
  public String what(String system) {
    return what.formatted(system);
  }

  /**
   * What to do about it.
   *
   * @param settings that hold the credentials, as people write them
   */
  public String mend(String settings) {
    return mend.formatted(settings);
  }

  /** Meaning of a call that brought no answer. */
  static TrackerTrouble of(CallTrouble trouble) {
    return switch (trouble) {
      case PACE -> PACE;
      case AWAY -> AWAY;
      case LATE, BUDGET -> LATE;
      case ANSWER -> ANSWER;
      case SIZE -> SIZE;
      case HOST, HOPS -> HOST;
    };
  }

  /** What became of a note that came to this. */
  public NoteOutcome note(TrackerVendor vendor) {
    return switch (this) {
      case FAULT, AWAY, LATE, ANSWER, SIZE -> new NoteOutcome.Unconfirmed(what(vendor));
      case KEY, SCOPE, MISSING, REQUEST, PACE, HOST -> new NoteOutcome.Refused(what(vendor));
    };
  }

  /** Whether the credentials are the reason. */
  public boolean isRefusal() {
    return this == KEY || this == SCOPE;
  }

  /** Answer about a transcript that was asked for; empty where asking again makes sense. */
  public Optional<UnheardMeeting> unheard() {
    return switch (this) {
      case PACE, FAULT, AWAY, LATE, KEY, SCOPE -> Optional.empty();
      case SIZE -> Optional.of(UnheardMeeting.LARGE);
      case HOST -> Optional.of(UnheardMeeting.ELSEWHERE);
      case MISSING, REQUEST, ANSWER -> Optional.of(UnheardMeeting.ENDED);
    };
  }

  /** What it says of a candidate who was asked for. */
  public CandidateStanding standing() {
    return this == MISSING ? CandidateStanding.GONE : CandidateStanding.UNKNOWN;
  }

  /** What it says of the stage of a candidate who was asked for. */
  public StageLookup stage() {
    return this == MISSING ? new StageLookup.Nowhere() : new StageLookup.Unknown();
  }

  /** What a status that is no success means. */
  static TrackerTrouble of(int status) {
    return switch (status) {
      case 401, 407 -> KEY;
      case 403 -> SCOPE;
      case 404, 410 -> MISSING;
      case 408 -> FAULT;
      case 429 -> PACE;
      default -> status >= 500 ? FAULT : status >= 400 ? REQUEST : ANSWER;
    };
  }
}
