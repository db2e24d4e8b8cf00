package dev.bonafide.casework;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.casefile.Submission;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes in what was found where the words of a case were taken from. The person is told what is
 * new.
 *
 * @param more that the case does not have
 * @param isNew whether that is anything
 * @param isOutdated whether the case rests on older words
 */
public record ReadAgain(Submission more, boolean isNew, boolean isOutdated)
    implements CaseAction<Submission> {

  @Override
  public ActionSpec declared() {
    return ActionSpec.DECIDING;
  }

  @Override
  public ActionResult<Submission> on(CaseWork work) {
    List<Entry> lines = new ArrayList<>();
    if (isNew) {
      lines.add(new Entry.HandedIn(work.at(), work.by(), more));
    }
    if (isOutdated) {
      lines.add(new Entry.Source(work.at(), work.by(), SourceState.READ_AGAIN));
    }
    return ActionResult.judged(more, lines);
  }
}
