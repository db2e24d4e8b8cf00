package dev.bonafide.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many phrases, looked for together. Each sentence's words open the gates of the few phrases that
 * can stand there at all; only those are followed.
 */
public final class PhraseIndex {
  private final List<Phrase> phrases;
  private final Map<String, Door> doors = new HashMap<>();

  /**
   * Gathers the phrases; their numbers are their places in the list.
   *
   * @throws IllegalArgumentException if a phrase has no word that must stand there; {@link
   *     #isGated} tells beforehand
   */
  public PhraseIndex(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
    Gate gate = new Gate();
    for (int each = 0; each < phrases.size(); each++) {
      int number = each;
      gate.keys(
          phrases.get(number),
          (word, next) -> doors.computeIfAbsent(word, _ -> new Door()).open(next, number));
    }
  }

  /** Whether a phrase has words of which one must stand where it stands. */
  public static boolean isGated(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Word _, Phrase.Tree _ -> true;
      case Phrase.Sequence(List<Phrase> parts) -> parts.stream().anyMatch(PhraseIndex::isGated);
      case Phrase.Either(List<Phrase> choices) -> choices.stream().allMatch(PhraseIndex::isGated);
      case Phrase.Maybe _, Phrase.Gap _, Phrase.Numeral _, Phrase.Expression _ -> false;
    };
  }

  /** All places of all phrases, in the order of the text; of one start, the shortest match. */
  public List<Hit> hits(Words words) {
    List<Hit> hits = new ArrayList<>();
    int[] seenIn = new int[phrases.size()];
    Arrays.fill(seenIn, -1);
    for (Sentence sentence : words.sentences()) {
      for (int at = sentence.from(); at < sentence.to(); at++) {
        Door door = doors.get(words.word(at));
        if (door != null) {
          follow(door.alone(), words, sentence, seenIn, hits);
          if (at + 1 < sentence.to()) {
            follow(door.before(words.word(at + 1)), words, sentence, seenIn, hits);
          }
        }
      }
    }
    return hits;
  }

  private void follow(int[] numbers, Words words, Sentence sentence, int[] seenIn, List<Hit> hits) {
    for (int number : numbers) {
      if (seenIn[number] != sentence.from()) {
        seenIn[number] = sentence.from();
        follow(number, words, sentence, hits);
      }
    }
  }

  private void follow(int number, Words words, Sentence sentence, List<Hit> hits) {
    Phrase phrase = phrases.get(number);
    long everywhere = -1L >>> (64 - (sentence.to() - sentence.from()));
    if (phrase.ends(words, sentence, everywhere) == 0) {
      return;
    }
    for (int start = 0; start < sentence.to() - sentence.from(); start++) {
      long ends = phrase.ends(words, sentence, 1L << start) & -2L << start;
      if (ends != 0) {
        int from = sentence.from() + start;
        int to = sentence.from() + Long.numberOfTrailingZeros(ends);
        hits.add(new Hit(number, from, to - 1));
      }
    }
  }
}
