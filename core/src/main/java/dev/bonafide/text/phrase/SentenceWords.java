package dev.bonafide.text.phrase;

import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import java.util.IdentityHashMap;

/**
 * A sentence's words while phrases are followed through them. Many phrases share a word list, so
 * where each list stands is looked up once and kept. For one thread.
 */
public final class SentenceWords {
  private final String[] words;
  private final int[] hashes;
  private final long anyBit;
  private final long numerals;
  private final IdentityHashMap<Phrase.Tree, TreePlaces> places = new IdentityHashMap<>();

  SentenceWords(TextWords text, Sentence sentence) {
    words = new String[sentence.to() - sentence.from()];
    hashes = new int[words.length];
    long any = 0;
    long digits = 0;
    for (int at = 0; at < words.length; at++) {
      words[at] = text.word(sentence.from() + at);
      hashes[at] = WordFilter.hash(words[at]);
      any |= bit(hashes[at]);
      digits |= Character.isDigit(words[at].charAt(0)) ? 1L << at : 0;
    }
    anyBit = any;
    numerals = digits;
  }

  /** One of 64 bits, by the word's hash: what has none of a sentence's bits can't stand there. */
  static long bit(String word) {
    return bit(WordFilter.hash(word));
  }

  private static long bit(int hash) {
    return 1L << (hash >>> 26);
  }

  int count() {
    return words.length;
  }

  String word(int at) {
    return words[at];
  }

  /** {@link WordFilter#hash} of a word. */
  int hash(int at) {
    return hashes[at];
  }

  /** Bit p: the sentence's p-th word is there. */
  long everywhere() {
    return -1L >>> (64 - words.length);
  }

  /** Bit p: the p-th word begins with a digit. */
  long numerals() {
    return numerals;
  }

  /** Whether one of the words may have one of these bits. */
  boolean mayHold(long heads) {
    return (anyBit & heads) != 0;
  }

  /** Bit p: the p-th word is this one. */
  long places(String word) {
    int hash = WordFilter.hash(word);
    if (!mayHold(bit(hash))) {
      return 0;
    }
    long places = 0;
    for (int at = 0; at < words.length; at++) {
      places |= hashes[at] == hash && words[at].equals(word) ? 1L << at : 0;
    }
    return places;
  }

  /** Where the phrases of a list stand. */
  TreePlaces places(Phrase.Tree tree) {
    if (!mayHold(tree.heads())) {
      return TreePlaces.NONE;
    }
    TreePlaces known = places.get(tree);
    if (known == null) {
      known = TreePlaces.of(tree, this);
      places.put(tree, known);
    }
    return known;
  }
}
