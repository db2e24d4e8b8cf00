package dev.bonafide.conversation.watch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** How a watched place stands, in English. */
public final class TrialText {
  private static final String UNHEARD =
      "If people have posted here since, the app does not receive their messages. The"
          + " guide names the two events to subscribe it to.";

  private TrialText() {}

  /** How a place is watched, for everyone who may ask. */
  public static List<String> state(Watch watch) {
    List<String> said = new ArrayList<>();
    String looked = count(watch.looked(), "message was checked.", "messages were checked.");
    said.add(
        (watch.mode() == Watch.Mode.ON
                ? "On since %s: %s"
                : "In trial since %s, posting nothing: %s")
            .formatted(LocalDate.ofInstant(watch.since(), ZoneOffset.UTC), looked));
    if (watch.looked() == 0) {
      said.add(UNHEARD);
    }
    return said;
  }

  /** The same, for the people who run the place, with what would have been flagged. */
  public static List<String> trial(Watch watch, List<Flagged> flagged) {
    List<String> said = new ArrayList<>(state(watch));
    if (watch.mode() == Watch.Mode.TRIAL) {
      said.add(
          flagged.isEmpty()
              ? "Nothing would have been flagged."
              : count(flagged.size(), "would have been flagged.", "would have been flagged."));
      said.add(
          "Say “settings watch on” there to have it answer from now on, or “settings watch"
              + " off” to end the trial.");
    }
    return said;
  }

  private static String count(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
