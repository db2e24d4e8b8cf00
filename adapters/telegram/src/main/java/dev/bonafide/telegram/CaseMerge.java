package dev.bonafide.telegram;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.AddAnswer;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.conversation.evidence.NewEvidence;
import java.util.List;

/**
 * What of one case moves into another, because its messages came later and belong there.
 *
 * @param from number of the case that it comes from
 * @param into number of the case that it goes into
 * @param evidence what that one never had
 */
record CaseMerge(long from, long into, Submission evidence) {

  static CaseMerge of(CaseHistory from, CaseHistory into) {
    return new CaseMerge(from.id().number(), into.id().number(), NewEvidence.between(into, from));
  }

  /** Adds what is new; where nothing is, the case is shown as it stands. */
  InteractionTarget aim() {
    boolean isNew = !evidence.exhibits().isEmpty() || !evidence.unread().isEmpty();
    Command command = isNew ? new AddAnswer("") : new Command.Last();
    return InteractionTarget.here(command, into, null);
  }

  Gathered gathered() {
    return new Gathered(evidence, List.of());
  }
}
