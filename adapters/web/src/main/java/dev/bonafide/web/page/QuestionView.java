package dev.bonafide.web.page;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.AskedNote;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Question;

/**
 * A question on the card.
 *
 * @param words as a form sends them back
 * @param asked by whom and when; empty while it is open
 */
public record QuestionView(
    String words, String ask, String goodAnswer, String badSign, String asked) {

  static QuestionView of(Question question, Phrasebook book) {
    return new QuestionView(
        question.ask(),
        Visible.line(question.ask()),
        Visible.line(question.goodAnswer()),
        Visible.line(question.badSign()),
        AskedNote.of(question, book).orElse(""));
  }
}
