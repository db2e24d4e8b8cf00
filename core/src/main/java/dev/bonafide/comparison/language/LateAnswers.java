package dev.bonafide.comparison.language;

import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.DialogueTurn;
import dev.bonafide.comparison.dialogue.Exchange;
import dev.bonafide.comparison.dialogue.NamedLanguage;
import dev.bonafide.text.Sentence;
import java.util.List;

/**
 * Whether a language that someone would not speak at once was spoken later on, at length, to those
 * who had asked for it. Only what the other side has gone on after counts, so that it cannot be
 * added at the end; a greeting or a sentence learned by heart is too little.
 */
final class LateAnswers {
  /** In words of the language, over all that is said after the request. */
  private static final int FEWEST = 25;

  /** In turns: one passage may be read out. */
  private static final int FEWEST_TURNS = 2;

  private final List<DialogueTurn> turns;

  /** Of each turn and all after it. */
  private final int[] words;

  private final int[] spoken;

  LateAnswers(Dialogue dialogue, NamedLanguage language) {
    this.turns = dialogue.turns();
    this.words = new int[turns.size() + 1];
    this.spoken = new int[turns.size() + 1];
    for (int at = turns.size() - 2; at >= 0; at--) {
      int own = turns.get(at).bySubject() ? words(turns.get(at), language) : 0;
      words[at] = words[at + 1] + own;
      spoken[at] = spoken[at + 1] + (own > 0 ? 1 : 0);
    }
  }

  /** Whether it was, after this exchange began. */
  boolean follow(Exchange exchange) {
    int from = place(exchange.request());
    return words[from] >= FEWEST && spoken[from] >= FEWEST_TURNS;
  }

  /** Turns stand in the order of the text. */
  private int place(DialogueTurn turn) {
    int start = turn.utterances().getFirst().span().start();
    int low = 0;
    int high = turns.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (turns.get(middle).utterances().getFirst().span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int words(DialogueTurn turn, NamedLanguage language) {
    int words = 0;
    for (SpokenWords said : SpokenWords.of(turn)) {
      for (Sentence sentence : said.words().sentences()) {
        words += said.holds(sentence, language) ? sentence.to() - sentence.from() : 0;
      }
    }
    return words;
  }
}
