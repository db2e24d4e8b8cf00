package dev.bonafide.casework;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Adds evidence to a case. The person is told what was added, or nothing where there is none.
 *
 * @param hearing puts words in the place of recordings
 */
public record AddEvidence(Submission more, UnaryOperator<Submission> hearing)
    implements CaseAction<Submission> {

  @Override
  public ActionResult<Submission> on(CaseWork work) {
    if (more.exhibits().isEmpty() && more.unread().isEmpty()) {
      return ActionResult.told(more);
    }
    Submission heard = hearing.apply(SubmissionMerge.next(CaseState.ever(work.history()), more));
    return ActionResult.judged(heard, List.of(new Entry.HandedIn(work.at(), work.by(), heard)));
  }
}
