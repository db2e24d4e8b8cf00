package dev.bonafide.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many phrases, looked for together. Each sentence's words open the gates of the few phrases that
 * can stand there at all; only those are followed. A phrase of several choices has a gate for each,
 * so that of a large word class only what can stand there costs anything.
 */
public final class PhraseIndex {
  private final List<Choice> choices = new ArrayList<>();
  private final Map<String, Door> doors = new HashMap<>();

  /**
   * One way a phrase can be put.
   *
   * @param of the phrase's number
   */
  private record Choice(Phrase phrase, int of) {}

  /**
   * Gathers the phrases; their numbers are their places in the list.
   *
   * @throws IllegalArgumentException if a phrase has no word that must stand there; {@link
   *     #isGated} tells beforehand
   */
  public PhraseIndex(List<Phrase> phrases) {
    Gate gate = new Gate();
    for (int each = 0; each < phrases.size(); each++) {
      add(phrases.get(each), each, gate);
    }
  }

  private void add(Phrase phrase, int number, Gate gate) {
    if (phrase instanceof Phrase.Either(List<Phrase> some)) {
      some.forEach(choice -> add(choice, number, gate));
      return;
    }
    int choice = choices.size();
    choices.add(new Choice(phrase, number));
    gate.keys(
        phrase, (word, next) -> doors.computeIfAbsent(word, _ -> new Door()).open(next, choice));
  }

  /** Whether a phrase has words of which one must stand where it stands. */
  public static boolean isGated(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Word _, Phrase.Tree _ -> true;
      case Phrase.Sequence(List<Phrase> parts) -> parts.stream().anyMatch(PhraseIndex::isGated);
      case Phrase.Either(List<Phrase> some) -> some.stream().allMatch(PhraseIndex::isGated);
      case Phrase.Maybe _, Phrase.Gap _, Phrase.Numeral _, Phrase.Expression _ -> false;
    };
  }

  /** All places of all phrases, in the order of the text; of one start, the shortest match. */
  public List<Hit> hits(Words words) {
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : words.sentences()) {
      Map<Integer, List<Phrase>> standing = new LinkedHashMap<>();
      long everywhere = -1L >>> (64 - (sentence.to() - sentence.from()));
      for (int number : opened(words, sentence)) {
        Choice choice = choices.get(number);
        if (choice.phrase().ends(words, sentence, everywhere) != 0) {
          standing.computeIfAbsent(choice.of(), _ -> new ArrayList<>()).add(choice.phrase());
        }
      }
      standing.forEach((phrase, ways) -> place(phrase, ways, words, sentence, hits));
    }
    return hits;
  }

  /** The numbers of the choices that can stand in a sentence. */
  private Set<Integer> opened(Words words, Sentence sentence) {
    Set<Integer> opened = new LinkedHashSet<>();
    for (int at = sentence.from(); at < sentence.to(); at++) {
      Door door = doors.get(words.word(at));
      if (door != null) {
        add(door.alone(), opened);
        if (at + 1 < sentence.to()) {
          add(door.before(words.word(at + 1)), opened);
        }
      }
    }
    return opened;
  }

  private static void add(int[] choices, Set<Integer> to) {
    for (int choice : choices) {
      to.add(choice);
    }
  }

  private static void place(
      int phrase, List<Phrase> ways, Words words, Sentence sentence, List<Hit> hits) {
    Phrase any = new Phrase.Either(ways);
    for (int start = 0; start < sentence.to() - sentence.from(); start++) {
      long ends = any.ends(words, sentence, 1L << start) & -2L << start;
      if (ends != 0) {
        int from = sentence.from() + start;
        int to = sentence.from() + Long.numberOfTrailingZeros(ends);
        hits.add(new Hit(phrase, from, to - 1));
      }
    }
  }
}
