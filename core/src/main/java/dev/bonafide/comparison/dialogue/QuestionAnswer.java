package dev.bonafide.comparison.dialogue;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the subject says to one question, as one run of words.
 *
 * @param question the words of the question
 * @param words of all utterances of the answer, one after the other
 * @param places where each word stands
 */
public record QuestionAnswer(
    DialogueTurn turn, Set<String> question, List<String> words, List<Place> places) {
  /** So much of a turn is looked at, in words; the rest of a lecture is no answer. */
  public static final int LONGEST = 2_000;

  /** Questions that share more than this share of their words are one question asked twice. */
  private static final double SAME_QUESTION = 0.3;

  /** Who one is may be said at every question: so many words after it tell nothing. */
  private static final int INTRODUCTION = 14;

  private static final PhraseSet INTRODUCES =
      PhraseSet.of("i am|i'm|my name|i live|i work|i come from|i was born|i have ~4 (years|year)");

  /**
   * Where a word stands.
   *
   * @param introduces whether it may belong to what the subject says of who they are, or asks
   */
  public record Place(Utterance utterance, Span span, boolean introduces) {}

  public static QuestionAnswer of(DialogueTurn question, DialogueTurn answer) {
    List<String> words = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Utterance utterance : answer.utterances()) {
      TextWords said = answer.words(utterance);
      boolean[] introduces = introductions(said);
      for (int at = 0; at < said.count() && words.size() < LONGEST; at++) {
        words.add(said.word(at));
        boolean tellsNothing = introduces[at] || said.sentenceOf(at).question();
        places.add(new Place(utterance, said.span(at, at), tellsNothing));
      }
    }
    return new QuestionAnswer(answer, wordsOf(question), words, places);
  }

  /** Whether the words of two questions make them different questions. */
  public static boolean differ(Set<String> question, Set<String> other) {
    long shared = question.stream().filter(other::contains).count();
    long all = question.size() + other.size() - shared;
    return all > 0 && (double) shared / all < SAME_QUESTION;
  }

  public static List<String> wordsOf(TextWords said) {
    return IntStream.range(0, said.count()).mapToObj(said::word).toList();
  }

  /** Quotes so many words from a place on, as far as they stand in one utterance. */
  public Citation quote(int from, int count) {
    Place first = places.get(from);
    int last = from;
    while (last + 1 < from + count && places.get(last + 1).utterance().equals(first.utterance())) {
      last++;
    }
    Span part = new Span(first.span().start(), places.get(last).span().end());
    return UtteranceCitations.of(turn.reading(), first.utterance(), part);
  }

  private static boolean[] introductions(TextWords said) {
    boolean[] introduces = new boolean[said.count()];
    for (Hit hit : INTRODUCES.in(said)) {
      int end = Math.min(said.sentenceOf(hit.first()).to(), hit.first() + INTRODUCTION);
      Arrays.fill(introduces, hit.first(), end, true);
    }
    return introduces;
  }

  private static Set<String> wordsOf(DialogueTurn turn) {
    Set<String> all = new HashSet<>();
    for (Utterance utterance : turn.utterances()) {
      TextWords words = turn.words(utterance);
      for (int at = 0; at < words.count() && all.size() < LONGEST; at++) {
        if (SmallWords.carry(words.word(at))) {
          all.add(words.word(at));
        }
      }
    }
    return all;
  }
}
