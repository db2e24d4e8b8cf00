package dev.bonafide.text;

import com.google.re2j.Pattern;
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
  long ends(TextWords words, Sentence sentence, long starts);

  /** One word, in plain form. */
  public record Word(String word) implements Phrase {
    @Override
    public long ends(TextWords words, Sentence sentence, long starts) {
      long ends = 0;
      for (long left = starts; left != 0; left &= left - 1) {
        int at = Long.numberOfTrailingZeros(left);
        if (at < sentence.to() - sentence.from() && words.word(sentence.from() + at).equals(word)) {
          ends |= 2L << at;
        }
      }
      return ends;
    }
  }

  /** One part after the other. */
  public record Sequence(List<Phrase> parts) implements Phrase {
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public long ends(TextWords words, Sentence sentence, long starts) {
      long at = starts;
      for (Phrase part : parts) {
        if (at == 0) {
          return 0;
        }
        at = part.ends(words, sentence, at);
      }
      return at;
    }
  }

  /** Any of several. */
  public record Either(List<Phrase> choices) implements Phrase {
    public Either {
      choices = List.copyOf(choices);
    }

    @Override
    public long ends(TextWords words, Sentence sentence, long starts) {
      long ends = 0;
      for (Phrase choice : choices) {
        ends |= choice.ends(words, sentence, starts);
      }
      return ends;
    }
  }

  /**
   * Many plain phrases at once, as a tree of their words.
   *
   * @param next what may follow, by word
   * @param last whether a phrase ends here
   * @param heads {@link #bit} of each word that may follow: most words of a text are told by it
   */
  public record Tree(Map<String, Tree> next, boolean last, long heads) implements Phrase {

    /** Most words of a list end a phrase and begin no longer one: these share one end. */
    static final Tree END = new Tree(Map.of(), true);

    public Tree(Map<String, Tree> next, boolean last) {
      this(lean(next), last, heads(next));
    }

    /** A map of its own size where that is one, as it mostly is. */
    private static Map<String, Tree> lean(Map<String, Tree> next) {
      return next.size() > 1 ? Collections.unmodifiableMap(next) : Map.copyOf(next);
    }

    @Override
    public long ends(TextWords words, Sentence sentence, long starts) {
      long ends = 0;
      for (long left = starts; left != 0; left &= left - 1) {
        ends |= walk(words, sentence, Long.numberOfTrailingZeros(left));
      }
      return ends;
    }

    private long walk(TextWords words, Sentence sentence, int from) {
      long ends = 0;
      Tree here = this;
      for (int at = from; at < sentence.to() - sentence.from(); at++) {
        String word = words.word(sentence.from() + at);
        Tree found = (here.heads & bit(word)) == 0 ? null : here.next.get(word);
        if (found == null) {
          return ends;
        }
        here = found;
        ends |= here.last ? 2L << at : 0;
      }
      return ends;
    }

    private static long heads(Map<String, Tree> next) {
      return next.keySet().stream().mapToLong(Tree::bit).reduce(0, (a, b) -> a | b);
    }

    /** One of 64 bits, by the word's hash. */
    private static long bit(String word) {
      return 1L << ((word.hashCode() * 0x9E3779B9) >>> 26);
    }
  }

  /** Something that may be left out. */
  public record Maybe(Phrase phrase) implements Phrase {
    @Override
    public long ends(TextWords words, Sentence sentence, long starts) {
      return starts | phrase.ends(words, sentence, starts);
    }
  }

  /** Up to so many words of any kind. */
  public record Gap(int most) implements Phrase {
    @Override
    public long ends(TextWords words, Sentence sentence, long starts) {
      long ends = starts;
      for (int i = 0; i < most; i++) {
        ends |= ends << 1;
      }
      int places = sentence.to() - sentence.from() + 1;
      return ends & (-1L >>> (64 - places));
    }
  }

  /** A number in digits. */
  public record Numeral() implements Phrase {
    @Override
    public long ends(TextWords words, Sentence sentence, long starts) {
      long ends = 0;
      for (long left = starts; left != 0; left &= left - 1) {
        int at = Long.numberOfTrailingZeros(left);
        if (at < sentence.to() - sentence.from()
            && Character.isDigit(words.word(sentence.from() + at).charAt(0))) {
          ends |= 2L << at;
        }
      }
      return ends;
    }
  }

  /** One word that an expression describes as a whole. */
  public record Expression(Pattern pattern) implements Phrase {
    @Override
    public long ends(TextWords words, Sentence sentence, long starts) {
      long ends = 0;
      for (long left = starts; left != 0; left &= left - 1) {
        int at = Long.numberOfTrailingZeros(left);
        if (at < sentence.to() - sentence.from()
            && pattern.matches(words.word(sentence.from() + at))) {
          ends |= 2L << at;
        }
      }
      return ends;
    }
  }
}
