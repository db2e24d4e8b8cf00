package dev.bonafide.rule.match;

import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import java.util.Set;

/** Whom a sentence speaks to, or of. */
public sealed interface Direction {

  boolean holds(UtteranceMatches said, Hit hit);

  /** Nothing is asked of the direction. */
  public record Any() implements Direction {
    @Override
    public boolean holds(UtteranceMatches said, Hit hit) {
      return true;
    }
  }

  /** The sentence addresses someone, or the match opens a clause as an order does. */
  public record AtReader(Set<String> reader, Set<String> polite) implements Direction {
    @Override
    public boolean holds(UtteranceMatches said, Hit hit) {
      TextWords words = said.words();
      int last = hit.first() - 1;
      int before = last >= 0 && words.isArticle(last) ? last - 1 : last;
      boolean opens = before < 0 || words.clause(before) != words.clause(hit.first());
      return opens || polite.contains(words.word(before)) || mentions(words, hit, reader);
    }
  }

  /** The sentence asks, or addresses someone as an order or a request does. */
  public record Asking(Set<String> openers, AtReader atReader) implements Direction {
    @Override
    public boolean holds(UtteranceMatches said, Hit hit) {
      return new Silencer.Asking(openers).silences(said, hit) || atReader.holds(said, hit);
    }
  }

  /** The sentence speaks of its writer. */
  public record ByWriter(Set<String> writer) implements Direction {
    @Override
    public boolean holds(UtteranceMatches said, Hit hit) {
      return mentions(said.words(), hit, writer);
    }
  }

  private static boolean mentions(TextWords words, Hit hit, Set<String> wanted) {
    Sentence sentence = words.sentenceOf(hit.first());
    for (int at = sentence.from(); at < sentence.to(); at++) {
      if (wanted.contains(words.word(at))) {
        return true;
      }
    }
    return false;
  }
}
