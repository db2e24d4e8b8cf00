package dev.bonafide.rule.match;

import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sentence lists what no one asks for: <em>we won't ask you to pay, connect a wallet, or send a
 * passport</em>, or what only impostors ask for. What is listed must be joined by <em>or</em>, and
 * nothing may turn the sentence in between, nor an order open a part of it, since a demand can come
 * with a promise.
 */
record DisownedInSentence(DisowningWords by, TextWords words, Hit hit) {
  /**
   * So soon after the verb, <em>to</em> makes orders of all that follows: <em>ask you to send</em>.
   */
  private static final int VERBS_FOLLOW = 3;

  /** Words at the beginning of a sentence, one of them a denial: <em>we will never</em>. */
  private static final int NEAR = 4;

  /** Further before a verb no one is its subject: <em>there is no fee and we want</em>. */
  private static final int SUBJECT = 3;

  boolean holds() {
    Sentence sentence = words.sentenceOf(hit.first());
    for (int at = hit.first() - 1; at >= sentence.from(); at--) {
      boolean wanted = isWantedByNobody(at); // In Dutch, "want" turns a sentence.
      if (!wanted && by.turning().contains(words.word(at))) {
        return false;
      }
      boolean asks = by.asking().contains(words.word(at));
      if (wanted
          || (asks && (Denial.stands(by.negation(), words, at) || isImpostors(at, sentence)))) {
        return words.clause(at) == words.clause(hit.first())
            || (isListed(at + 1, sentence.to()) && !isOrdered(at));
      }
      if (asks && isItem(at, sentence)) {
        return true;
      }
    }
    return false;
  }

  /** Whether <em>no one will want</em> it; next to the denial stands a noun: <em>no need</em>. */
  private boolean isWantedByNobody(int verb) {
    return by.needing().contains(words.word(verb))
        && IntStream.range(Math.max(0, verb - SUBJECT), verb - 1)
            .filter(at -> words.clause(at) == words.clause(verb))
            .mapToObj(words::word)
            .anyMatch(by.nobody()::contains);
  }

  /** Whether those who ask are called impostors after it: <em>people who ask for it are</em>. */
  private boolean isImpostors(int asks, Sentence sentence) {
    int to = hit.last() + 1;
    while (to < sentence.to() && !by.turning().contains(words.word(to))) {
      to++;
    }
    return names(by.others(), sentence.from(), asks) && names(by.impostor(), hit.last() + 1, to);
  }

  private boolean names(Set<String> some, int from, int to) {
    return IntStream.range(from, to).mapToObj(words::word).anyMatch(some::contains);
  }

  /**
   * Whether asking for it is itself a part of such a list: <em>we'll never send you a check, ask
   * you to buy gift cards, or want your details</em>. The verb opens its part, what it asks for
   * follows at once or after <em>to</em>, and the last part begins with <em>or</em>.
   */
  private boolean isItem(int asks, Sentence sentence) {
    boolean opens = asks > sentence.from() && words.clause(asks) != words.clause(asks - 1);
    boolean asked = hit.first() == asks + 1 || words.word(hit.first() - 1).equals("to");
    return opens
        && asked
        && words.clause(asks) == words.clause(hit.first())
        && isDenied(sentence.from(), asks)
        && isLast(sentence.to());
  }

  /** Whether the sentence begins with a denial, and nothing turns or orders before the verb. */
  private boolean isDenied(int from, int asks) {
    int head = words.clause(from);
    boolean denied = false;
    for (int at = from; at < asks; at++) {
      String word = words.word(at);
      if (by.turning().contains(word)
          || (words.clause(at) != head && by.ordering().contains(word))) {
        return false;
      }
      denied |= at - from < NEAR && words.clause(at) == head && by.negation().contains(word);
    }
    return denied;
  }

  /** Whether a part that begins with <em>or</em> follows, and nothing turns before it. */
  private boolean isLast(int to) {
    for (int at = hit.last() + 1; at < to && !by.turning().contains(words.word(at)); at++) {
      if (by.or().contains(words.word(at)) && words.clause(at) != words.clause(at - 1)) {
        return true;
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
