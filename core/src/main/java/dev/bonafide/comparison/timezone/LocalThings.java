package dev.bonafide.comparison.timezone;

import dev.bonafide.comparison.dialogue.DialogueTurn;
import dev.bonafide.comparison.dialogue.EnglishWords;
import dev.bonafide.text.TextWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one names who knows a place: a name that the question and the claim do not hold, a number, a
 * thing that is there, or anything in words that are not English, because nothing is known about
 * those.
 */
final class LocalThings {
  private final Set<String> known = new HashSet<>();

  /** About the person who is asked about the claimed places. */
  LocalThings(DialogueTurn question, List<ClaimedTown> towns) {
    towns.forEach(town -> known.addAll(town.words()));
    question.utterances().forEach(utterance -> addAll(question.words(utterance), known));
  }

  boolean noneIn(TextWords words) {
    int english = EnglishWords.among(words, 0, words.count());
    boolean told = english + known(words) >= (words.count() * 2 + 2) / 3;
    for (int at = 0; told && at < words.count(); at++) {
      told = !isThing(words, at);
    }
    return told;
  }

  private boolean isThing(TextWords words, int at) {
    String word = words.word(at);
    boolean name =
        at > 0
            && Character.isUpperCase(words.original().codePointAt(words.span(at, at).start()))
            && !EnglishWords.holds(word);
    return !known.contains(word)
        && (name || LocalNouns.THINGS.contains(word) || Character.isDigit(word.charAt(0)));
  }

  private int known(TextWords words) {
    int count = 0;
    for (int at = 0; at < words.count(); at++) {
      count += known.contains(words.word(at)) && !EnglishWords.holds(words.word(at)) ? 1 : 0;
    }
    return count;
  }

  private static void addAll(TextWords words, Set<String> to) {
    for (int at = 0; at < words.count(); at++) {
      to.add(words.word(at));
    }
  }
}
