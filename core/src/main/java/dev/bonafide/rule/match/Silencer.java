package dev.bonafide.rule.match;

import dev.bonafide.casefile.Role;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import java.util.Set;

/**
 * What makes a match mean nothing. Each looks only into the clause that matched, at closed
 * quotation marks around it, at the list that it is a part of, or at the reviewer's own note, so
 * that no text of anyone else beside a match can silence it.
 */
public sealed interface Silencer {

  boolean silences(UtteranceMatches said, Hit hit);

  /** Inside closed quotation marks, or on a line quoted with {@code >}. */
  public record Quoted() implements Silencer {
    @Override
    public boolean silences(UtteranceMatches said, Hit hit) {
      return said.quotes(hit);
    }
  }

  /**
   * A negation or prohibition stands shortly before the match, or inside it. In a picture, a word
   * that no one could be sure of may be one: <em>we [?] ask you to pay</em>. At the beginning of a
   * clause it is what is left of an emoji more often.
   */
  public record Negated(Set<String> negations) implements Silencer {
    /** Further away a negation belongs to something else. */
    private static final int REACH = 6;

    @Override
    public boolean silences(UtteranceMatches said, Hit hit) {
      TextWords words = said.words();
      int earliest = Math.max(0, hit.first() - REACH);
      for (int at = hit.last(); at >= earliest; at--) {
        boolean reachable = at >= hit.first() || sameClause(words, at, hit);
        if (reachable && (negations.contains(words.word(at)) || isUnsure(said, at))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isUnsure(UtteranceMatches said, int at) {
      TextWords words = said.words();
      return said.isFromPicture()
          && words.word(at).equals(TextWords.UNSURE)
          && at > 0
          && words.clause(at - 1) == words.clause(at);
    }
  }

  /**
   * The sentence, or the head of a list, says that no one asks for it.
   *
   * @param inPicture the same words, and one that no one could be sure of
   */
  public record Disowned(DisowningWords by, DisowningWords inPicture) implements Silencer {
    public Disowned(DisowningWords by) {
      this(by, by.orUnsure());
    }

    @Override
    public boolean silences(UtteranceMatches said, Hit hit) {
      DisowningWords these = said.isFromPicture() ? inPicture : by;
      return new DisownedInSentence(these, said.words(), hit).holds()
          || new DisownedInList(these, said.words(), hit).holds();
    }
  }

  /** The clause tells about others before the match. */
  public record Reported(Set<String> others) implements Silencer {
    @Override
    public boolean silences(UtteranceMatches said, Hit hit) {
      TextWords words = said.words();
      for (int at = hit.first() - 1; at >= 0 && sameClause(words, at, hit); at--) {
        if (others.contains(words.word(at))) {
          return true;
        }
      }
      return false;
    }
  }

  /** The sentence is a question. */
  public record Question() implements Silencer {
    @Override
    public boolean silences(UtteranceMatches said, Hit hit) {
      return said.words().sentenceOf(hit.first()).question();
    }
  }

  /**
   * The sentence asks: by its mark or, as speech is often written down without one, by the word
   * that opens it or the clause.
   */
  public record Asking(Set<String> openers) implements Silencer {
    @Override
    public boolean silences(UtteranceMatches said, Hit hit) {
      TextWords words = said.words();
      Sentence sentence = words.sentenceOf(hit.first());
      return sentence.question()
          || openers.contains(words.word(sentence.from()))
          || openers.contains(words.word(clauseStart(words, hit)));
    }
  }

  /** The line begins with a duty of a job. */
  public record Duty(Set<String> duties) implements Silencer {
    @Override
    public boolean silences(UtteranceMatches said, Hit hit) {
      TextWords words = said.words();
      return duties.contains(words.word(words.lineStart(hit.first())));
    }
  }

  /** The clause also says something else. */
  public record AlsoSays(Slot slot) implements Silencer {
    @Override
    public boolean silences(UtteranceMatches said, Hit hit) {
      TextWords words = said.words();
      int to = words.clause(hit.last());
      return said.hits(slot, clauseStart(words, hit))
          .takeWhile(other -> words.clause(other.first()) <= to)
          .anyMatch(other -> words.clause(other.last()) <= to);
    }
  }

  /**
   * The reviewer's own note also says something else, wherever in it: only they can take back what
   * they noted.
   */
  public record AlsoNoted(Slot slot) implements Silencer {
    @Override
    public boolean silences(UtteranceMatches said, Hit hit) {
      return said.utterance().role() == Role.REVIEWER && said.hits(slot).findAny().isPresent();
    }
  }

  private static int clauseStart(TextWords words, Hit hit) {
    int start = hit.first();
    while (start > 0 && sameClause(words, start - 1, hit)) {
      start--;
    }
    return start;
  }

  private static boolean sameClause(TextWords words, int at, Hit hit) {
    return words.clause(at) == words.clause(hit.first());
  }
}
