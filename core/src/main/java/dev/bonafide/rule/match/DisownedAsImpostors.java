package dev.bonafide.rule.match;

import dev.bonafide.text.Hit;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import java.util.Set;

/**
 * A warning of impostors, who ask for it: <em>anyone who asks you for a fee is a scammer</em>, or
 * <em>somebody uses our name. They mail a check</em>. Only what is said of them counts, never a
 * demand that follows a warning.
 */
record DisownedAsImpostors(DisowningWords by, TextWords words, Hit hit) {
  /** Words between those who are told of and what tells which of them. */
  private static final int NEAR = 4;

  /** Sentences about them, one after another. */
  private static final int SENTENCES = 6;

  boolean holds() {
    Sentence sentence = words.sentenceOf(hit.first());
    return tellsWhich(sentence) || takesUp(sentence);
  }

  /** <em>People who ask for it are impostors.</em> */
  private boolean tellsWhich(Sentence sentence) {
    for (int at = hit.first() - 1; at > sentence.from(); at--) {
      if (by.turning().contains(words.word(at))) {
        return false;
      }
      if (by.relative().contains(words.word(at))
          && stands(by.somebody(), Math.max(sentence.from(), at - NEAR), at)) {
        return stands(by.impostor(), hit.last() + 1, sentence.to());
      }
    }
    return false;
  }

  /** <em>Impostors use our name. They ask for it.</em> */
  private boolean takesUp(Sentence told) {
    Sentence sentence = told;
    for (int back = 0;
        back < SENTENCES && by.they().contains(words.word(sentence.from()));
        back++) {
      if (sentence.from() == 0) {
        return false;
      }
      sentence = words.sentenceOf(sentence.from() - 1);
      if (namesImpostors(sentence)) {
        return true;
      }
    }
    return false;
  }

  private boolean namesImpostors(Sentence sentence) {
    for (int at = sentence.from() + 1; at < sentence.to(); at++) {
      boolean ours = by.name().contains(words.word(at)) && by.own().contains(words.word(at - 1));
      if (ours && stands(by.somebody(), sentence.from(), at)) {
        return true;
      }
    }
    return stands(by.impostor(), sentence.from(), sentence.to());
  }

  private boolean stands(Set<String> wanted, int from, int to) {
    for (int at = from; at < to; at++) {
      if (wanted.contains(words.word(at))) {
        return true;
      }
    }
    return false;
  }
}
