package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.verdict.AskedQuestion;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Question;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.Screened;
import java.time.Instant;
import java.util.List;

/** Ticks off questions of stored cases that somebody asked; the verdict stays as it is. */
public final class Asking {
  private final Casebook casebook;
  private final Revision revision;

  public Asking(Casebook casebook, Revision revision) {
    this.casebook = casebook;
    this.revision = revision;
  }

  /**
   * Ticks one off; one that was asked already stays as it is.
   *
   * @param words of the question, as a report has them
   * @param by who asked it
   * @return who asked it, and when
   * @throws Problem where the case is not there, or has no such question
   */
  public AskedQuestion ask(long number, String words, String by) {
    CaseHistory history = casebook.open(number).orElseThrow(CaseNumber::none);
    Screened was = revision.screened(history);
    Assessment assessment = was.examination().assessment().ticking(CaseState.of(history).asked());
    Question question =
        assessment.questions().stream()
            .filter(one -> one.ask().strip().equals(words) || one.general().strip().equals(words))
            .findFirst()
            .orElseThrow(
                () ->
                    new Problem(
                        422,
                        "The case has no such question. Give the words of a question as its"
                            + " report has them."));
    AskedQuestion before = question.asked();
    return before == null ? asked(history, was, question, by) : before;
  }

  private AskedQuestion asked(CaseHistory history, Screened was, Question question, String by) {
    Instant at = was.particulars().at();
    AskedQuestion asked = AskedQuestion.of(question, by, at);
    Entry line = new Entry.Ticked(at, by, asked.because(), asked.general());
    if (!casebook.add(history, List.of(line), was.sent())) {
      throw Revision.changed();
    }
    return asked;
  }
}
