package dev.bonafide.chat.card;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions that the reader of a card can ask, the best first. */
record CardQuestions(List<CardQuestion> all) {
  /** As many as a card asks. */
  static final int MOST = 2;

  /** Where nothing is to be asked. */
  static final CardQuestions NONE = new CardQuestions(List.of());

  /** Asks whole questions from one place to another; where it ended. */
  int ask(CardLayout layout, int from, int to) {
    int at = from;
    while (at < Math.min(to, all.size()) && layout.add(CardPart.ASK, all.get(at).text())) {
      at++;
    }
    return at;
  }

  /** The best open one, if it has room in so many lines, at least without whom to ask. */
  Optional<FittedText> best(int lines) {
    return all.stream()
        .filter(one -> one.question().isOpen())
        .limit(1)
        .flatMap(one -> Stream.of(one.text(), one.brief()))
        .filter(one -> one.lines() <= lines)
        .findFirst();
  }

  /** The best open one that has room in so many lines. */
  Optional<FittedText> within(int lines) {
    return all.stream()
        .filter(one -> one.question().isOpen())
        .map(CardQuestion::text)
        .filter(one -> one.lines() <= lines)
        .findFirst();
  }

  /** Those among the paragraphs of a card, in their order. */
  List<Question> among(List<String> paragraphs) {
    return all.stream()
        .filter(
            one ->
                paragraphs.contains(one.text().marked())
                    || paragraphs.contains(one.brief().marked()))
        .map(CardQuestion::question)
        .toList();
  }

  /**
   * A question with the paragraph in which a card asks it, whole.
   *
   * @param brief the same without whom to ask
   */
  record CardQuestion(Question question, FittedText text, FittedText brief) {

    /**
     * In the words that a card may use; moderators are told whom to ask, as no card names the
     * poster.
     *
     * @param open whether it may name people and quote them
     */
    static CardQuestion of(
        Question question, Audience audience, boolean open, Phrasebook book, CardMarkup markup) {
      String words = Visible.line(open ? question.ask() : question.general());
      FittedText brief =
          FittedText.whole(
              book.say(question.isOpen() ? "card.asked" : "card.ticked", words), markup);
      boolean isPoster = question.isOpen() && audience == Audience.MODERATOR;
      FittedText text =
          isPoster ? FittedText.whole(book.say("card.asked.poster", words), markup) : brief;
      return new CardQuestion(question, text, brief);
    }
  }
}
