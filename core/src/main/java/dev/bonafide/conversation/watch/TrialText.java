package dev.bonafide.conversation.watch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** How a watched place stands, in English. */
public final class TrialText {
  private static final String UNHEARD =
      "If people posted here since, the app does not hear it: the guide says which two events it"
          + " must be subscribed to.";

  private TrialText() {}

  /** How a place is watched, for everybody who may ask. */
  public static List<String> state(Watch watch) {
    List<String> said = new ArrayList<>();
    String looked = count(watch.looked(), "message was looked at.", "messages were looked at.");
    said.add(
        (watch.mode() == Watch.Mode.ON
                ? "On since %s: %s"
                : "On trial since %s, saying nothing: %s")
            .formatted(LocalDate.ofInstant(watch.since(), ZoneOffset.UTC), looked));
    if (watch.looked() == 0) {
      said.add(UNHEARD);
    }
    return said;
  }

  /** The same, for whoever runs the place, with what would have been flagged. */
  public static List<String> trial(Watch watch, List<Flagged> flagged) {
    List<String> said = new ArrayList<>(state(watch));
    if (watch.mode() == Watch.Mode.TRIAL) {
      said.add(
          flagged.isEmpty()
              ? "Nothing would have been flagged."
              : count(flagged.size(), "would have been flagged.", "would have been flagged."));
      said.add(
          "Say “settings watch on” there to have it answer from now on, “settings watch off” to"
              + " end it.");
    }
    return said;
  }

  private static String count(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
