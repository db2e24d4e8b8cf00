package dev.bonafide.text.phrase;

import com.google.re2j.Pattern;
import dev.bonafide.text.Sentence;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What may stand in one sentence. A sentence has at most {@value Sentence#LONGEST} words, so a set
 * of places between its words fits into the bits of one {@code long}; following a phrase through
 * all its ways at once takes one step a node, and time is linear in text and phrase.
 */
public sealed interface Phrase {

  /**
   * From where to where: the places that can be reached.
   *
   * @param sentence where to look
   * @param starts bit p: a match may begin before the sentence's p-th word
   * @return bit p: a match may end before the sentence's p-th word
   */
  long ends(SentenceWords sentence, long starts);

  /** Bit p: a match of at least one word may begin at the p-th word; none begins elsewhere. */
  long starts(SentenceWords sentence);

  /** Whether it matches where no word stands. */
  boolean isEmpty();

  /** One word, in plain form. */
  public record Word(String word) implements Phrase {
    @Override
    public long ends(SentenceWords sentence, long starts) {
      return (sentence.places(word) & starts) << 1;
    }

    @Override
    public long starts(SentenceWords sentence) {
      return sentence.places(word);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** One part after the other. */
  public record Sequence(List<Phrase> parts) implements Phrase {
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public long ends(SentenceWords sentence, long starts) {
      long at = starts;
      // Counted: this is the innermost loop of all, and an iterator would be made each time.
      for (int each = 0; at != 0 && each < parts.size(); each++) {
        at = parts.get(each).ends(sentence, at);
      }
      return at;
    }

    @Override
    public long starts(SentenceWords sentence) {
      long starts = 0;
      for (int each = 0; each < parts.size(); each++) {
        starts |= parts.get(each).starts(sentence);
        if (!parts.get(each).isEmpty()) {
          return starts;
        }
      }
      return starts;
    }

    @Override
    public boolean isEmpty() {
      return parts.stream().allMatch(Phrase::isEmpty);
    }
  }

  /** Any of several. */
  public record Either(List<Phrase> choices) implements Phrase {
    public Either {
      choices = List.copyOf(choices);
    }

    @Override
    public long ends(SentenceWords sentence, long starts) {
      long ends = 0;
      for (Phrase choice : choices) {
        ends |= choice.ends(sentence, starts);
      }
      return ends;
    }

    @Override
    public long starts(SentenceWords sentence) {
      long starts = 0;
      for (Phrase choice : choices) {
        starts |= choice.starts(sentence);
      }
      return starts;
    }

    @Override
    public boolean isEmpty() {
      return choices.stream().anyMatch(Phrase::isEmpty);
    }
  }

  /**
   * Many plain phrases at once, as a tree of their words.
   *
   * @param next what may follow, by word
   * @param last whether a phrase ends here
   * @param heads {@link SentenceWords#bit} of each word that may follow: most sentences are told by
   *     it
   * @param filter of the words that may follow: most words of a sentence are told by it
   */
  public record Tree(Map<String, Tree> next, boolean last, long heads, WordFilter filter)
      implements Phrase {

    /** Most words of a list end a phrase and begin no longer one: these share one end. */
    static final Tree END = new Tree(Map.of(), true);

    public Tree(Map<String, Tree> next, boolean last) {
      this(lean(next), last, heads(next), WordFilter.of(next.keySet()));
    }

    /** A map of its own size where that is one, as it mostly is. */
    private static Map<String, Tree> lean(Map<String, Tree> next) {
      return next.size() > 1 ? Collections.unmodifiableMap(next) : Map.copyOf(next);
    }

    private static long heads(Map<String, Tree> next) {
      return next.keySet().stream().mapToLong(SentenceWords::bit).reduce(0, (a, b) -> a | b);
    }

    @Override
    public long ends(SentenceWords sentence, long starts) {
      return sentence.places(this).ends(starts);
    }

    @Override
    public long starts(SentenceWords sentence) {
      return sentence.places(this).starts();
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    /** The places before which a match may end that begins at one word. */
    long walk(SentenceWords sentence, int from) {
      long ends = 0;
      Tree here = this;
      for (int at = from; at < sentence.count(); at++) {
        boolean mayFollow = here.filter.mayHold(sentence.hash(at));
        Tree found = mayFollow ? here.next.get(sentence.word(at)) : null;
        if (found == null) {
          return ends;
        }
        here = found;
        ends |= here.last ? 2L << at : 0;
      }
      return ends;
    }
  }

  /** Something that may be left out. */
  public record Maybe(Phrase phrase) implements Phrase {
    @Override
    public long ends(SentenceWords sentence, long starts) {
      return starts | phrase.ends(sentence, starts);
    }

    @Override
    public long starts(SentenceWords sentence) {
      return phrase.starts(sentence);
    }

    @Override
    public boolean isEmpty() {
      return true;
    }
  }

  /** Up to so many words of any kind. */
  public record Gap(int most) implements Phrase {
    @Override
    public long ends(SentenceWords sentence, long starts) {
      long ends = starts;
      for (int i = 0; i < most; i++) {
        ends |= ends << 1;
      }
      return ends & (-1L >>> (63 - sentence.count()));
    }

    @Override
    public long starts(SentenceWords sentence) {
      return sentence.everywhere();
    }

    @Override
    public boolean isEmpty() {
      return true;
    }
  }

  /** A number in digits. */
  public record Numeral() implements Phrase {
    @Override
    public long ends(SentenceWords sentence, long starts) {
      return (sentence.numerals() & starts) << 1;
    }

    @Override
    public long starts(SentenceWords sentence) {
      return sentence.numerals();
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** One word that an expression describes as a whole. */
  public record Expression(Pattern pattern) implements Phrase {
    @Override
    public long ends(SentenceWords sentence, long starts) {
      long ends = 0;
      for (long left = starts & sentence.everywhere(); left != 0; left &= left - 1) {
        int at = Long.numberOfTrailingZeros(left);
        ends |= pattern.matches(sentence.word(at)) ? 2L << at : 0;
      }
      return ends;
    }

    @Override
    public long starts(SentenceWords sentence) {
      return sentence.everywhere();
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
