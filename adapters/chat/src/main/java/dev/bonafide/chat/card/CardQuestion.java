package dev.bonafide.chat.card;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Question;

/**
 * A question with the paragraph in which a card asks it, whole.
 *
 * @param brief the same without whom to ask
 */
record CardQuestion(Question question, FittedText text, FittedText brief) {

  /**
   * In the words that a card may use; moderators are told whom to ask, as no card names the poster.
   *
   * @param open whether it may name people and quote them
   */
  static CardQuestion of(
      Question question, Audience audience, boolean open, Phrasebook book, CardMarkup markup) {
    String words = Visible.line(open ? question.ask() : question.general());
    FittedText brief =
        FittedText.whole(book.say(question.isOpen() ? "card.asked" : "card.ticked", words), markup);
    boolean isPoster = question.isOpen() && audience == Audience.MODERATOR;
    FittedText text =
        isPoster ? FittedText.whole(book.say("card.asked.poster", words), markup) : brief;
    return new CardQuestion(question, text, brief);
  }
}
