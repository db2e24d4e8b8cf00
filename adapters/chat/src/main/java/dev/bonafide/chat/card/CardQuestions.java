package dev.bonafide.chat.card;

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
}
