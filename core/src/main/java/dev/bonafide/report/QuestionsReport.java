package dev.bonafide.report;

import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Question;
import java.util.List;

/**
 * The questions alone, numbered, to be sent to the subject as they are: nothing in them tells what
 * was found. Empty where nothing is to be asked.
 */
public record QuestionsReport() implements Report {

  @Override
  public String of(Examination examination, Particulars particulars) {
    return listed(ReportPage.of(examination, particulars).questions());
  }

  /** A line each. */
  static String listed(List<Question> questions) {
    StringBuilder lines = new StringBuilder();
    for (int at = 0; at < questions.size(); at++) {
      lines.append(at + 1).append(". ").append(Visible.line(questions.get(at).ask())).append('\n');
    }
    return lines.toString();
  }
}
