package dev.bonafide.rule.match;

import dev.bonafide.text.Hit;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;

/**
 * The sentence lists what nobody asks for: <em>we won't ask you to pay, connect a wallet, or send a
 * passport</em>. What is listed must be joined by <em>or</em>, and nothing may turn the sentence in
 * between, nor an order open a part of it, since a demand can come with a promise.
 */
record DisownedInSentence(DisowningWords by, TextWords words, Hit hit) {
  /**
   * So soon after the verb, <em>to</em> makes orders of all that follows: <em>ask you to send</em>.
   */
  private static final int VERBS_FOLLOW = 3;

  boolean holds() {
    Sentence sentence = words.sentenceOf(hit.first());
    for (int at = hit.first() - 1; at >= sentence.from(); at--) {
      if (by.turning().contains(words.word(at))) {
        return false;
      }
      if (by.asking().contains(words.word(at)) && Denial.stands(by.negation(), words, at)) {
        return words.clause(at) == words.clause(hit.first())
            || (isListed(at + 1, sentence.to()) && !isOrdered(at));
      }
    }
    return false;
  }

  /** Whether the match is a part of a list whose last part begins with <em>or</em>. */
  private boolean isListed(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean opens = words.clause(at) != words.clause(at - 1);
      if (by.or().contains(words.word(at)) && (opens || at >= hit.first() - 2)) {
        return true;
      }
      if (at > hit.last() && by.turning().contains(words.word(at))) {
        return false;
      }
    }
    return false;
  }

  /** A demand among it: <em>we don't ask for a diploma, send your passport or your card</em>. */
  private boolean isOrdered(int asks) {
    for (int at = asks + 1; at <= Math.min(asks + VERBS_FOLLOW, hit.first()); at++) {
      if (words.word(at).equals("to") && words.clause(at) == words.clause(asks)) {
        return false;
      }
    }
    for (int at = asks + 1; at <= hit.first(); at++) {
      boolean opens = words.clause(at) != words.clause(at - 1);
      if (opens && by.ordering().contains(words.word(at))) {
        return true;
      }
    }
    return false;
  }
}
