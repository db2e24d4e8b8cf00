package dev.bonafide.conversation.command;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseMeeting;
import dev.bonafide.casework.CaseWork;
import java.util.List;
import java.util.Optional;

/**
 * Takes back that a meeting was named, or takes its transcript out, no matter who added it. The
 * case is judged again without a transcript.
 *
 * @param line its place among the entries, from 0
 */
record TakeOutMeeting(long line) implements CaseAction<ActAnswer> {
  static final ActDeclaration DECLARED =
      new ActDeclaration(
          "meetings/{line}",
          ActDeclaration.Body.of(""),
          ActDeclaration.Way.TAKE_OUT,
          given -> new TakeOutMeeting(given.number("line")),
          null);

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    Optional<CaseMeeting> meeting =
        CaseMeeting.of(work.history()).stream()
            .filter(one -> one.line() == line && line > 0)
            .findFirst();
    if (meeting.isEmpty()) {
      String none = "That line of the case names no meeting.";
      return ActionResult.told(ActAnswer.Refused.of(none, 404, none));
    }
    Entry taken = new Entry.Undone(work.at(), work.by(), meeting.get().line());
    ActAnswer told = ActAnswer.Done.of(_ -> List.of());
    return work.history().entries().get(meeting.get().line()) instanceof Entry.HandedIn in
            && !in.submission().exhibits().isEmpty()
        ? ActionResult.judged(told, List.of(taken))
        : ActionResult.noted(told, List.of(taken));
  }
}
