package dev.bonafide.conversation.tracker;

import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Question;
import java.util.List;

/**
 * A verdict as a note for a hiring team: plain text, which all systems show as it is. Of each
 * finding it has the title, one quote, and what may be innocent about it.
 */
record CandidateNote(ReportPage page, long number) {
  /** More than a card shows, and no more than anyone reads. */
  private static final int FINDINGS = 12;

  String written() {
    StringBuilder text = new StringBuilder();
    line(text, page.headline() + " (case " + number + ")");
    if (!page.first().isEmpty()) {
      line(text, ReportPage.ASK + ": " + page.first());
    }
    line(text, page.summary());
    findings(text, "What was found", page.found());
    findings(text, ReportPage.NOTICED, page.slight());
    questions(text, page.questions());
    line(text, "");
    line(text, ReportPage.DECISION);
    return text.toString();
  }

  private static void findings(StringBuilder text, String heading, List<Point> found) {
    if (found.isEmpty()) {
      return;
    }
    line(text, "");
    line(text, heading);
    for (Point point : found.stream().limit(FINDINGS).toList()) {
      line(text, "- " + point.title() + " (" + point.strength() + ")");
      point.quotes().stream()
          .findFirst()
          .ifPresent(quote -> line(text, "  “" + quote.words() + "” (" + quote.place() + ")"));
      if (!point.innocent().isEmpty()) {
        line(text, "  May be innocent: " + String.join("; ", point.innocent()));
      }
    }
    if (found.size() > FINDINGS) {
      line(text, "- and " + (found.size() - FINDINGS) + " more");
    }
  }

  private static void questions(StringBuilder text, List<Question> questions) {
    if (questions.isEmpty()) {
      return;
    }
    line(text, "");
    line(text, "What to ask");
    for (int i = 0; i < questions.size(); i++) {
      line(text, (i + 1) + ". " + Visible.line(questions.get(i).ask()));
    }
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
