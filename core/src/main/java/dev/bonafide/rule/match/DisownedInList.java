package dev.bonafide.rule.match;

import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import java.util.Set;

/**
 * A list after a colon whose head says that no one asks for what is in it: <em>things we never ask
 * for: a deposit, your seed phrase</em>, on one line or with an item on each. An order among it is
 * a demand again.
 */
record DisownedInList(DisowningWords by, TextWords words, Hit hit) {
  /** Words at a head's start among which the list itself is named. */
  private static final int OPENING = 4;

  /** After these, what is listed are verbs, and no order. */
  private static final Set<String> BEFORE_VERBS = Set.of("to", "do");

  boolean holds() {
    Sentence sentence = words.sentenceOf(hit.first());
    int colon = ListMarks.afterColon(words, sentence.from(), hit.first());
    if (colon > 0) {
      return isHead(sentence.from(), colon) && !isTurned(colon, hit.first(), colon);
    }
    int line = ListMarks.headOf(words, hit.first());
    int end = line < 0 ? 0 : words.lineEnd(line);
    if (end == 0 || !ListMarks.endsInColon(words, end - 1)) {
      return false;
    }
    return isHead(words.sentenceOf(end - 1).from(), end)
        && !isTurned(end, end, end)
        && !isTurned(words.lineStart(hit.first()), hit.first(), end);
  }

  /** Whether the words up to a colon say that no one asks for, or needs, what follows. */
  private boolean isHead(int from, int to) {
    for (int at = to - 1; at > from; at--) {
      String word = words.word(at);
      boolean asks = by.asking().contains(word) && !by.telling().contains(word);
      boolean needs = by.needing().contains(word);
      if ((asks && Denial.stands(by.negation(), words, at))
          || (needs && Denial.stands(by.nobody(), words, at))) {
        return namesTheList(from, to) || onlyTrails(at + 1, to);
      }
    }
    return false;
  }

  private boolean namesTheList(int from, int to) {
    for (int at = from; at < Math.min(to, from + OPENING); at++) {
      if (by.heading().contains(words.word(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean onlyTrails(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!by.trailing().contains(words.word(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean isTurned(int from, int to, int list) {
    boolean verbs = BEFORE_VERBS.contains(words.word(list - 1));
    for (int at = from; at <= to && at < words.count(); at++) {
      boolean opens = at == from || words.clause(at) != words.clause(at - 1);
      if ((!verbs && opens && by.ordering().contains(words.word(at)))
          || (at < to && by.turning().contains(words.word(at)))) {
        return true;
      }
    }
    return false;
  }
}
