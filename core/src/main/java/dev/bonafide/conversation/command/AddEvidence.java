package dev.bonafide.conversation.command;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.casework.SubmissionMerge;
import dev.bonafide.conversation.command.ActAnswer.Phrase;
import java.util.List;

/**
 * Adds evidence to a case.
 *
 * @param first what the person is told before what changed
 */
public record AddEvidence(Submission more, Phrase first) implements CaseAction<ActAnswer> {
  private static final String NOTHING =
      "There is nothing to add: no exhibits. Add a file or a text.";

  public AddEvidence(Submission more) {
    this(more, _ -> List.of());
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    if (more.exhibits().isEmpty() && more.unread().isEmpty()) {
      return ActionResult.told(
          new ActAnswer.Refused(Phrase.of("nothing-added"), NOTHING, 422, NOTHING));
    }
    Submission next = SubmissionMerge.next(CaseState.ever(work.history()), more);
    Submission heard = work.connections().intake().heard(next);
    return ActionResult.judged(
        ActAnswer.Done.naming(first, _ -> ActAnswer.quoted(heard.warnings())),
        List.of(new Entry.HandedIn(work.at(), work.by(), heard)));
  }
}
