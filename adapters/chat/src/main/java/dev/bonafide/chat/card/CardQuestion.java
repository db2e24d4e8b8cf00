package dev.bonafide.chat.card;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Question;

/** A question with the paragraph in which a card asks it, whole. */
record CardQuestion(Question question, FittedText text) {

  /**
   * In the words that a card may use; moderators are told whom to ask, as no card names the poster.
   *
   * @param open whether it may name people and quote them
   */
  static CardQuestion of(
      Question question, Audience audience, boolean open, Phrasebook book, CardMarkup markup) {
    String words = Visible.line(open ? question.ask() : question.general());
    String asking = audience == Audience.MODERATOR ? "card.asked.poster" : "card.asked";
    String key = question.isOpen() ? asking : "card.ticked";
    return new CardQuestion(question, FittedText.whole(book.say(key, words), markup));
  }
}
