package dev.bonafide.rule;

import dev.bonafide.text.Hit;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.Words;
import java.util.Set;

/**
 * What makes a match mean nothing. Each looks only into the clause that matched, or at closed
 * quotation marks around it, so that no text beside a match can silence it.
 */
sealed interface Silencer {

  boolean silences(Said said, Hit hit);

  /** Inside closed quotation marks, or on a line quoted with {@code >}. */
  record Quoted() implements Silencer {
    @Override
    public boolean silences(Said said, Hit hit) {
      return said.quotes(hit);
    }
  }

  /** A negation or prohibition stands shortly before the match, or inside it. */
  record Negated(Set<String> negations) implements Silencer {
    /** Further away a negation belongs to something else. */
    private static final int REACH = 6;

    @Override
    public boolean silences(Said said, Hit hit) {
      Words words = said.words();
      int earliest = Math.max(0, hit.first() - REACH);
      for (int at = hit.last(); at >= earliest; at--) {
        boolean reachable = at >= hit.first() || sameClause(words, at, hit);
        if (reachable && negations.contains(words.word(at))) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * The sentence lists what nobody asks for: <em>we won't ask you to pay, connect a wallet, or send
   * a passport</em>. What is listed must be joined by <em>or</em>, and nothing may turn the
   * sentence in between, since a demand can stand beside a promise.
   */
  record Disowned(Set<String> negations, Set<String> asking, Set<String> or, Set<String> turning)
      implements Silencer {
    /** Between a negation and the verb that it negates: <em>nobody at our firm will ask</em>. */
    private static final int REACH = 6;

    @Override
    public boolean silences(Said said, Hit hit) {
      Words words = said.words();
      Sentence sentence = words.sentenceOf(hit.first());
      for (int at = hit.first() - 1; at >= sentence.from(); at--) {
        if (turning.contains(words.word(at))) {
          return false;
        }
        if (asking.contains(words.word(at)) && isNegated(words, at)) {
          return words.clause(at) == words.clause(hit.first())
              || isListed(words, at + 1, hit, sentence.to());
        }
      }
      return false;
    }

    private boolean isNegated(Words words, int asks) {
      for (int at = asks - 1; at >= Math.max(0, asks - REACH); at--) {
        if (words.clause(at) != words.clause(asks)) {
          return false;
        }
        if (negations.contains(words.word(at))) {
          return true;
        }
      }
      return false;
    }

    /** Whether the match is a part of a list whose last part begins with <em>or</em>. */
    private boolean isListed(Words words, int from, Hit hit, int to) {
      for (int at = from; at < to; at++) {
        boolean opens = words.clause(at) != words.clause(at - 1);
        if (or.contains(words.word(at)) && (opens || at >= hit.first() - 2)) {
          return true;
        }
        if (at > hit.last() && turning.contains(words.word(at))) {
          return false;
        }
      }
      return false;
    }
  }

  /** The clause tells of others before the match. */
  record Reported(Set<String> others) implements Silencer {
    @Override
    public boolean silences(Said said, Hit hit) {
      Words words = said.words();
      for (int at = hit.first() - 1; at >= 0 && sameClause(words, at, hit); at--) {
        if (others.contains(words.word(at))) {
          return true;
        }
      }
      return false;
    }
  }

  /** The sentence is a question. */
  record Question() implements Silencer {
    @Override
    public boolean silences(Said said, Hit hit) {
      return said.words().sentenceOf(hit.first()).question();
    }
  }

  /** The line begins with a duty of a job. */
  record Duty(Set<String> duties) implements Silencer {
    @Override
    public boolean silences(Said said, Hit hit) {
      Words words = said.words();
      return duties.contains(words.word(words.lineStart(hit.first())));
    }
  }

  /** The clause also says something else. */
  record AlsoSays(Slot slot) implements Silencer {
    @Override
    public boolean silences(Said said, Hit hit) {
      Words words = said.words();
      int to = words.clause(hit.last());
      return said.hits(slot, clauseStart(words, hit))
          .takeWhile(other -> words.clause(other.first()) <= to)
          .anyMatch(other -> words.clause(other.last()) <= to);
    }

    private static int clauseStart(Words words, Hit hit) {
      int start = hit.first();
      while (start > 0 && sameClause(words, start - 1, hit)) {
        start--;
      }
      return start;
    }
  }

  private static boolean sameClause(Words words, int at, Hit hit) {
    return words.clause(at) == words.clause(hit.first());
  }
}
