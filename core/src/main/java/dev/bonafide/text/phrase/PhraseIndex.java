package dev.bonafide.text.phrase;

import dev.bonafide.text.Budget;
import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import dev.bonafide.text.IncreasingNumbers;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases, looked for together. Each sentence's words open the gates of the few phrases that
 * can stand there at all; only those are followed. A phrase of several choices has a gate for each,
 * so that of a large word class only what can stand there costs anything.
 */
public final class PhraseIndex {
  private final PhraseChoices choices;
  private final PhraseEntries entries;
  private final @Nullable BitSet wanted;

  private PhraseIndex(PhraseChoices choices, PhraseEntries entries, @Nullable BitSet wanted) {
    this.choices = choices;
    this.entries = entries;
    this.wanted = wanted;
  }

  /**
   * Gathers the phrases; their numbers are their places in the list.
   *
   * @throws IllegalArgumentException if a phrase has no word that must stand there; {@link
   *     #isGated} tells beforehand
   */
  public static PhraseIndex of(List<Phrase> phrases) {
    Map<String, PhraseEntry> entries = new HashMap<>();
    List<PhraseChoices.Choice> choices = new ArrayList<>();
    RequiredKeys gate = new RequiredKeys();
    for (int each = 0; each < phrases.size(); each++) {
      PhraseChoices.of(phrases.get(each), each, choices);
    }
    Map<Set<String>, Integer> companies = new HashMap<>(Map.of(Set.of(), 0));
    int[] needed = new int[choices.size()];
    for (int each = 0; each < choices.size(); each++) {
      int choice = each;
      Phrase phrase = choices.get(each).phrase();
      gate.keys(phrase, (word, next) -> at(word, entries).open(next, choice));
      needed[each] =
          companies.computeIfAbsent(
              gate.company(phrase), words -> join(words, companies.size(), entries));
    }
    return new PhraseIndex(
        PhraseChoices.of(choices, needed), new PhraseEntries.Gathered(entries), null);
  }

  private static int join(Set<String> words, int company, Map<String, PhraseEntry> entries) {
    words.forEach(word -> at(word, entries).join(company));
    return company;
  }

  private static PhraseEntry at(String word, Map<String, PhraseEntry> entries) {
    return entries.computeIfAbsent(word, _ -> new PhraseEntry());
  }

  /**
   * Reads what {@link #writeTo} wrote.
   *
   * @throws IllegalStateException if it is damaged
   */
  public static PhraseIndex read(FlatInput input) {
    PhraseNodes nodes = new PhraseNodes(input);
    PhraseChoices choices = PhraseChoices.read(input, nodes);
    return new PhraseIndex(choices, new PhraseEntries.Prepared(input, nodes), null);
  }

  /** Writes it flat: equal indexes of equal phrases are equal bytes. */
  public void writeTo(FlatOutput output) {
    PhraseNodesWriter nodes = new PhraseNodesWriter();
    FlatOutput rest = new FlatOutput();
    choices.writeTo(rest, nodes);
    entries.writeTo(rest, nodes);
    nodes.writeTo(output);
    output.append(rest);
  }

  /** The same, looking for some of its phrases only. */
  public PhraseIndex only(BitSet phrases) {
    return new PhraseIndex(choices, entries, (BitSet) phrases.clone());
  }

  /** Whether a phrase has words, one of them needed wherever it matches. */
  public static boolean isGated(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Word _, Phrase.Tree _ -> true;
      case Phrase.Sequence(List<Phrase> parts) -> parts.stream().anyMatch(PhraseIndex::isGated);
      case Phrase.Either(List<Phrase> some) -> some.stream().allMatch(PhraseIndex::isGated);
      case Phrase.Maybe _, Phrase.Gap _, Phrase.Numeral _, Phrase.Expression _ -> false;
    };
  }

  /**
   * All places of all phrases, sentence by sentence and there by the phrases' numbers; of one
   * start, the shortest match.
   */
  public List<Hit> hits(TextWords words) {
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : words.sentences()) {
      SentenceWords here = new SentenceWords(words, sentence);
      place(standing(here), here, sentence.from(), hits);
    }
    return hits;
  }

  /** The choices that stand in a sentence, in the order of their phrases. */
  private List<PhraseChoices.Choice> standing(SentenceWords sentence) {
    List<PhraseChoices.Choice> standing = new ArrayList<>();
    int before = -1;
    for (int number : opened(sentence)) {
      if (number != before) {
        Phrase phrase = choices.phrase(number);
        if (phrase.ends(sentence, sentence.everywhere()) != 0) {
          standing.add(new PhraseChoices.Choice(phrase, choices.of(number)));
        }
      }
      before = number;
    }
    return standing;
  }

  /** The numbers of the choices that can stand in a sentence, sorted, some more than once. */
  private int[] opened(SentenceWords sentence) {
    BitSet companies = new BitSet();
    companies.set(0);
    List<int[]> gates = new ArrayList<>();
    for (int at = 0; at < sentence.count(); at++) {
      PhraseEntry entry = entries.at(sentence.word(at));
      if (entry != null) {
        for (int company : entry.companies()) {
          companies.set(company);
        }
        gates.add(entry.alone());
        if (at + 1 < sentence.count()) {
          gates.add(entry.before(sentence.word(at + 1)));
        }
      }
    }
    return through(gates, companies);
  }

  private int[] through(List<int[]> gates, BitSet companies) {
    IncreasingNumbers opened = new IncreasingNumbers();
    for (int[] gate : gates) {
      Budget.spend(1 + gate.length);
      for (int number : gate) {
        if (companies.get(choices.company(number)) && isWanted(choices.of(number))) {
          opened.add(number);
        }
      }
    }
    int[] sorted = opened.all();
    Arrays.sort(sorted);
    return sorted;
  }

  private boolean isWanted(int phrase) {
    return wanted == null || wanted.get(phrase);
  }

  private static void place(
      List<PhraseChoices.Choice> standing, SentenceWords sentence, int offset, List<Hit> hits) {
    int from = 0;
    while (from < standing.size()) {
      int phrase = standing.get(from).of();
      int to = from + 1;
      while (to < standing.size() && standing.get(to).of() == phrase) {
        to++;
      }
      place(phrase, standing.subList(from, to), sentence, offset, hits);
      from = to;
    }
  }

  private static void place(
      int phrase,
      List<PhraseChoices.Choice> ways,
      SentenceWords sentence,
      int offset,
      List<Hit> hits) {
    long starts = 0;
    for (PhraseChoices.Choice way : ways) {
      starts |= way.phrase().starts(sentence);
    }
    for (long left = starts; left != 0; left &= left - 1) {
      int start = Long.numberOfTrailingZeros(left);
      long ends = 0;
      for (PhraseChoices.Choice way : ways) {
        ends |= way.phrase().ends(sentence, 1L << start);
      }
      ends &= -2L << start;
      if (ends != 0) {
        int end = Long.numberOfTrailingZeros(ends);
        hits.add(new Hit(phrase, offset + start, offset + end - 1));
      }
    }
  }
}
