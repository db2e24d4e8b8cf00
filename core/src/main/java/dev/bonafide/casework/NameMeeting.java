package dev.bonafide.casework;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import java.util.List;

/**
 * Names a meeting whose transcript is to be added to a case; nothing is judged before that. Each
 * naming brings one transcript, so that a second interview is named again.
 */
public record NameMeeting(OutsideRecord meeting) implements CaseAction<OutsideRecord> {

  @Override
  public ActionResult<OutsideRecord> on(CaseWork work) {
    Submission naming =
        SubmissionMerge.next(
            CaseState.ever(work.history()), SubmissionMerge.NOTHING.readFrom(List.of(meeting)));
    return ActionResult.noted(meeting, List.of(new Entry.HandedIn(work.at(), work.by(), naming)));
  }
}
