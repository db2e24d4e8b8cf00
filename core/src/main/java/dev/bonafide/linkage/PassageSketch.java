package dev.bonafide.linkage;

import dev.bonafide.comparison.dialogue.SmallWords;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence is made of, in four numbers (MinHash): each stands for the three words that come
 * first in three orders of all words. Words that only hold a sentence together, and numbers, do not
 * count. Of two sentences that share a part {@code J} of their words, one number in four is the
 * same with a likelihood of {@code 1 - (1 - J³)⁴}: 0.81 where J is 0.7, 0.38 where it is 0.5, and
 * less than one in 250 where it is 0.1.
 */
final class PassageSketch {
  static final int PARTS = 4;
  private static final int WORDS = 3;
  private static final int ORDERS = WORDS * PARTS;

  /** In different words that carry something; a shorter one is a phrase that everybody uses. */
  private static final int FEWEST = 6;

  private PassageSketch() {}

  /** The numbers of a sentence; none where it says too little. */
  static List<Long> of(TextWords words) {
    return of(words, 0, words.count());
  }

  static List<Long> of(TextWords words, int from, int to) {
    Set<String> carrying = new LinkedHashSet<>();
    for (int at = from; at < to; at++) {
      String word = words.word(at);
      if (SmallWords.carry(word) && Character.isLetter(word.codePointAt(0))) {
        carrying.add(word);
      }
    }
    return carrying.size() < FEWEST ? List.of() : firsts(carrying);
  }

  private static List<Long> firsts(Set<String> words) {
    long[] firsts = new long[ORDERS];
    Arrays.fill(firsts, Long.MAX_VALUE);
    for (String word : words) {
      for (int order = 0; order < ORDERS; order++) {
        long place = mixed(word.hashCode() * 0x9E3779B97F4A7C15L + order * 0xD1B54A32D192ED03L);
        firsts[order] = Math.min(firsts[order], place);
      }
    }
    List<Long> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      long joined = part;
      for (int word = 0; word < WORDS; word++) {
        joined = joined * 31 + firsts[WORDS * part + word];
      }
      parts.add(mixed(joined));
    }
    return parts;
  }

  /** A number in no order, so that any word may be the first. */
  private static long mixed(long seed) {
    long mixed = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
