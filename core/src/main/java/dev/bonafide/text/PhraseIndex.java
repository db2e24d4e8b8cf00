package dev.bonafide.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Many phrases, looked for together. Each sentence's words open the gates of the few phrases that
 * can stand there at all; only those are followed, and of a phrase that is any of several only
 * those of them.
 */
public final class PhraseIndex {
  private final List<Choice> choices = new ArrayList<>();
  private final Map<String, Door> doors = new HashMap<>();

  /** One of the ways in which a phrase may stand. */
  private record Choice(int phrase, Phrase way) {}

  /**
   * Gathers the phrases; their numbers are their places in the list.
   *
   * @throws IllegalArgumentException if a phrase has no word that must stand there; {@link
   *     #isGated} tells beforehand
   */
  public PhraseIndex(List<Phrase> phrases) {
    Gate gate = new Gate();
    for (int number = 0; number < phrases.size(); number++) {
      add(number, phrases.get(number), gate);
    }
  }

  private void add(int number, Phrase phrase, Gate gate) {
    if (phrase instanceof Phrase.Either(List<Phrase> ways)) {
      ways.forEach(way -> add(number, way, gate));
      return;
    }
    int choice = choices.size();
    choices.add(new Choice(number, phrase));
    gate.keys(
        phrase, (word, next) -> doors.computeIfAbsent(word, _ -> new Door()).open(next, choice));
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
    BitSet opened = new BitSet(choices.size());
    Map<Integer, List<Phrase>> standing = new LinkedHashMap<>();
    for (Sentence sentence : words.sentences()) {
      for (int at = sentence.from(); at < sentence.to(); at++) {
        Door door = doors.get(words.word(at));
        if (door != null) {
          follow(door.alone(), words, sentence, opened, standing);
          if (at + 1 < sentence.to()) {
            follow(door.before(words.word(at + 1)), words, sentence, opened, standing);
          }
        }
      }
      standing.forEach((number, ways) -> place(number, ways, words, sentence, hits));
      standing.clear();
      opened.clear();
    }
    return hits;
  }

  /** Keeps the choices behind a door that stand somewhere in the sentence, each once. */
  private void follow(
      int[] numbers,
      Words words,
      Sentence sentence,
      BitSet opened,
      Map<Integer, List<Phrase>> standing) {
    long everywhere = -1L >>> (64 - (sentence.to() - sentence.from()));
    for (int number : numbers) {
      if (!opened.get(number)) {
        opened.set(number);
        Choice choice = choices.get(number);
        if (choice.way().ends(words, sentence, everywhere) != 0) {
          standing.computeIfAbsent(choice.phrase(), _ -> new ArrayList<>()).add(choice.way());
        }
      }
    }
  }

  private static void place(
      int number, List<Phrase> ways, Words words, Sentence sentence, List<Hit> hits) {
    for (int start = 0; start < sentence.to() - sentence.from(); start++) {
      long ends = 0;
      for (Phrase way : ways) {
        ends |= way.ends(words, sentence, 1L << start);
      }
      ends &= -2L << start;
      if (ends != 0) {
        int from = sentence.from() + start;
        int to = sentence.from() + Long.numberOfTrailingZeros(ends);
        hits.add(new Hit(number, from, to - 1));
      }
    }
  }
}
