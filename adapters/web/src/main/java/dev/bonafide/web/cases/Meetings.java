package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.evidence.CaseMeeting;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.conversation.evidence.SubmissionMerge;
import dev.bonafide.web.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Names the meetings whose transcripts are to be added to stored cases, and takes them out. */
public final class Meetings {
  private final Casebook casebook;
  private final Revision revision;
  private final BooleanSupplier expected;

  /**
   * One for all stored cases.
   *
   * @param expected whether transcripts come by themselves, and these cases may get them
   */
  public Meetings(Casebook casebook, Revision revision, BooleanSupplier expected) {
    this.casebook = casebook;
    this.revision = revision;
    this.expected = expected;
  }

  /** Whether one may name them here. */
  public boolean areExpected() {
    return expected.getAsBoolean();
  }

  /**
   * Those of a case, the oldest first.
   *
   * @throws Problem where the case is not there
   */
  public List<CaseMeeting> of(long number) {
    return CaseMeeting.of(casebook.open(number).orElseThrow(CaseNumber::none));
  }

  /**
   * Names one; each naming brings one transcript, so that a second interview is named again.
   *
   * @param by who names it
   * @throws Problem where the case is not there, or no transcripts come here
   */
  public void name(long number, OutsideRecord meeting, Instant at, String by) {
    CaseHistory history = casebook.open(number).orElseThrow(CaseNumber::none);
    if (!areExpected()) {
      throw new Problem(
          403,
          "Transcripts are not added to these cases. Set up a tool that sends them, and add the"
              + " word \"page\" to BONAFIDE_HIRING_CHANNELS.");
    }
    Submission naming =
        SubmissionMerge.next(
            CaseState.ever(history), SubmissionMerge.NOTHING.readFrom(List.of(meeting)));
    if (!casebook.add(history, List.of(new Entry.HandedIn(at, by, naming)), List.of())) {
      throw new Problem(409, "The case changed in the meantime. Send the request again.", 1);
    }
  }

  /**
   * Takes back that a meeting was named, or takes its transcript out and screens the case again.
   *
   * @param line of the case, as {@link #of} tells it
   * @throws Problem where the case is not there, or the line is no such line
   */
  public void takeBack(long number, int line, Instant at, String by) {
    CaseHistory history = casebook.open(number).orElseThrow(CaseNumber::none);
    if (line == 0 || CaseMeeting.of(history).stream().noneMatch(one -> one.line() == line)) {
      throw new Problem(404, "That line of the case names no meeting.");
    }
    revision.takeBack(history, line, at, by);
  }
}
