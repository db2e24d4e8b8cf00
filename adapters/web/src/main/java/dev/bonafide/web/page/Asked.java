package dev.bonafide.web.page;

import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Question;

/** A question on the card. */
public record Asked(String ask, String goodAnswer, String badSign) {

  static Asked of(Question question) {
    return new Asked(
        Visible.line(question.ask()),
        Visible.line(question.goodAnswer()),
        Visible.line(question.badSign()));
  }
}
