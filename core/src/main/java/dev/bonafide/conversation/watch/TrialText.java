package dev.bonafide.conversation.watch;

import dev.bonafide.phrasebook.Phrasebook;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** How a watched place stands. */
public final class TrialText {
  private TrialText() {}

  /**
   * How a place is watched, a paragraph each.
   *
   * @param flagged what would have been, which only those hear who run the place
   * @param runs whether they are told
   */
  public static List<String> of(Watch watch, List<Flagged> flagged, boolean runs, Phrasebook book) {
    String mode = watch.mode() == Watch.Mode.ON ? "watch.since" : "watch.trial";
    List<String> said = new ArrayList<>();
    said.add(
        book.say(
            mode,
            LocalDate.ofInstant(watch.since(), ZoneOffset.UTC),
            book.say("watch.looked", watch.looked())));
    if (watch.looked() == 0) {
      said.add(book.say("watch.unheard"));
    }
    if (runs && watch.mode() == Watch.Mode.TRIAL) {
      said.add(book.say("watch.flagged", flagged.size()));
      said.add(book.say("watch.next"));
    }
    return said;
  }
}
