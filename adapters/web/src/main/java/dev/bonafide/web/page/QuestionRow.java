package dev.bonafide.web.page;

import dev.bonafide.casework.CaseState;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.AskedQuestion;
import dev.bonafide.web.cases.StoredCase;
import java.util.List;

/**
 * A question on the page of a case.
 *
 * @param words as they are stored
 * @param shown the same, in words that are safe to show
 */
public record QuestionRow(String words, String shown, boolean asked) {

  static List<QuestionRow> of(StoredCase stored) {
    List<AskedQuestion> asked = CaseState.of(stored.history()).asked();
    return stored.questions().stream()
        .map(one -> new QuestionRow(one.ask(), Visible.line(one.ask()), one.isAmong(asked)))
        .toList();
  }
}
