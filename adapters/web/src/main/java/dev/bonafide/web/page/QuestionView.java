package dev.bonafide.web.page;

import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Question;

/** A question on the card. */
public record QuestionView(String ask, String goodAnswer, String badSign) {

  static QuestionView of(Question question) {
    return new QuestionView(
        Visible.line(question.ask()),
        Visible.line(question.goodAnswer()),
        Visible.line(question.badSign()));
  }
}
