package dev.bonafide.report;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.BestQuestions;
import dev.bonafide.verdict.Question;
import java.util.List;

/** What rules say and ask, in a page's language where they know it. */
record Tongue(Assessment assessment, Phrasebook book) {
  /** Whether some of them speak English, and the page does not. */
  boolean isMixed() {
    return assessment.findings().stream()
        .anyMatch(one -> !one.finding().flag().speaks(book.language()));
  }

  /** The same, what is best to ask first where few are asked. */
  List<Question> best() {
    return BestQuestions.of(assessment).stream().map(one -> one.in(book.language())).toList();
  }

  List<Question> questions() {
    return assessment.questions().stream().map(one -> one.in(book.language())).toList();
  }
}
