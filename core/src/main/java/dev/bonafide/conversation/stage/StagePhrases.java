package dev.bonafide.conversation.stage;

import dev.bonafide.report.Visible;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** What is said about having candidates looked at who reach a stage, in English. */
final class StagePhrases {
  static final String ADMINISTRATORS =
      "Only administrators of the workspace can have candidates screened automatically.";

  static final String NOT_HERE =
      "Candidates are read only in the channels listed in BONAFIDE_HIRING_CHANNELS, and this"
          + " channel is not one of them.";

  static final String WHICH =
      "Name the stages as your hiring system does: “settings stages dry-run Onsite, Offer”.";

  static final String TRY_FIRST =
      "Try it first with “settings stages dry-run Onsite”. Then nothing is posted here, and only"
          + " you get the verdicts.";

  static final String NO_SUCH =
      "Use “settings stages” with “dry-run” and the names of stages, “on”, or “off”.";

  static final String OFF =
      "Candidates are screened only when someone asks. To try automatic screening: “settings stages"
          + " dry-run Onsite”.";

  static final String ENDED = "Off: from now on, candidates are screened only when someone asks.";

  private StagePhrases() {}

  static String begun(StageWatch watch) {
    return ("From now on, candidates who reach %s are screened, and nothing is posted here. Only"
            + " you get the verdicts, and only if something should be asked or stopped. “settings stages”"
            + " shows how many candidates were screened, “settings stages on” posts the verdicts"
            + " here, and “settings stages off” ends the trial.")
        .formatted(stages(watch));
  }

  static String on(StageWatch watch) {
    return ("On: candidates who reach %s are screened. A verdict is posted here only if something"
            + " should be checked. “settings stages” counts the others, and “settings stages off”"
            + " ends this.")
        .formatted(stages(watch));
  }

  /** Said to everyone there. */
  static String announced(StageWatch watch) {
    return ("An administrator has turned on automatic screening. From now on, I screen candidates"
            + " who reach %s, and post here if something should be asked or stopped. I am a bot and may be"
            + " wrong; a person decides.")
        .formatted(stages(watch));
  }

  /** How it stands, for everyone who may ask. */
  static String state(StageWatch watch, StageCounts counts) {
    return ("%s since %s for candidates who reach %s. Screened: %d. With something to check: %d."
            + " Could not be read: %d.")
        .formatted(
            watch.mode() == StageMode.ON ? "On" : "In trial, posting nothing here,",
            LocalDate.ofInstant(watch.since(), ZoneOffset.UTC),
            stages(watch),
            counts.flagged() + counts.rest(),
            counts.flagged(),
            counts.unread());
  }

  /** Beside a verdict. */
  static String unasked(StageArrival arrival) {
    return "Screened automatically: reached “%s” in %s."
        .formatted(Visible.quote(arrival.stage()), arrival.candidate().vendor().shown());
  }

  private static String stages(StageWatch watch) {
    return watch.stages().stream()
        .map(one -> "“" + Visible.quote(one) + "”")
        .collect(Collectors.joining(" or "));
  }
}
