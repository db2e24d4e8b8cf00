package dev.bonafide.rule.file;

import dev.bonafide.check.Advise;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.NextStep;
import java.util.Optional;
import java.util.Set;

/** Reads what a red flag leads to: {@code ask}, or {@code advise} where asking would do harm. */
final class NextSteps {
  private static final Set<String> ASK = Set.of("question", "good", "bad");

  private NextSteps() {}

  static NextStep read(Field card) {
    Optional<Field> advise = card.find("advise");
    Optional<Field> ask = card.find("ask");
    if (advise.isPresent() && ask.isPresent()) {
      throw advise
          .get()
          .broken("both a question and what to do instead of it", "leave one of the two out");
    }
    if (advise.isPresent()) {
      return new Advise(RedFlagReader.filled(advise.get()));
    }
    return ask(
        ask.orElseThrow(
            () ->
                card.broken(
                    "there is neither a question nor what to do instead",
                    "write ask:, or advise: where asking would do harm")));
  }

  /** In another language: of the same sort as in English. */
  static NextStep translated(Field text, Field english) {
    String key = english.find("advise").isPresent() ? "advise" : "ask";
    text.get(key);
    return read(text);
  }

  private static FollowUpQuestion ask(Field ask) {
    ask.allow(ASK);
    return new FollowUpQuestion(
        RedFlagReader.filled(ask.get("question")),
        RedFlagReader.filled(ask.get("good")),
        RedFlagReader.filled(ask.get("bad")));
  }
}
