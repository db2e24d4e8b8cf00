package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.Span;
import dev.bonafide.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Two who praise the subject in the same words. Runs of words count, but for those that were asked
 * with or that somebody else wrote too, such as a form, a greeting or a text that was passed on.
 */
final class ReferencesAlike implements Comparison {
  private static final int RUN = 4;

  /** So many words of one letter must stand in the other as well. */
  private static final int FEWEST_SHARED = 10;

  private static final int MOST_LETTERS = 24;
  private static final int MOST_WORDS = 4_000;

  @Override
  public String name() {
    return "references-alike";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<Letter> letters = new ArrayList<>();
    Set<List<String>> common = new HashSet<>();
    String name = caseFile.subject().name();
    Set<String> known = name == null ? Set.of() : Set.copyOf(Answer.wordsOf(Words.of(name)));
    caseFile
        .readings(ExhibitKind.MESSAGES)
        .forEach(reading -> sort(reading, known, letters, common));
    if (letters.size() < 2) {
      return new Look.Blind("two references in writing are needed");
    }
    for (int one = 0; one < letters.size(); one++) {
      for (int other = one + 1; other < letters.size(); other++) {
        List<Citation> shared = letters.get(one).shared(letters.get(other), common);
        if (!shared.isEmpty()) {
          return new Look.Seen(shared);
        }
      }
    }
    return new Look.Nothing();
  }

  private static void sort(
      Reading reading, Set<String> name, List<Letter> letters, Set<List<String>> common) {
    for (Utterance said : reading.utterances()) {
      if (said.speaker() == null || !(said.role() == Role.OTHER || said.role() == Role.STAFF)) {
        continue;
      }
      Letter letter = new Letter(reading, said, Words.of(reading.words(said)));
      boolean praises = PraiseWords.praise(letter.words, name);
      for (Sentence sentence : letter.words.sentences()) {
        if (!praises || sentence.question()) {
          letter.runs(sentence.from(), sentence.to()).forEach(common::add);
        }
      }
      if (praises && letters.size() < MOST_LETTERS && !PraiseWords.arePassedOn(letter.words)) {
        letters.add(letter);
      }
    }
  }

  /** What one of them wrote at a time. */
  private record Letter(Reading reading, Utterance said, Words words) {

    List<List<String>> runs(int from, int to) {
      List<List<String>> runs = new ArrayList<>();
      List<String> all = Answer.wordsOf(words);
      for (int at = from; at + RUN <= Math.min(to, MOST_WORDS); at++) {
        runs.add(all.subList(at, at + RUN));
      }
      return runs;
    }

    /** The longest stretch of each that the other has too; empty where they share little. */
    List<Citation> shared(Letter other, Set<List<String>> common) {
      if (Objects.equals(said.speaker(), other.said.speaker())) {
        return List.of();
      }
      Span here = stretch(new HashSet<>(other.runs(0, other.words.count())), common);
      Span there = other.stretch(new HashSet<>(runs(0, words.count())), common);
      return here.end() == 0 || there.end() == 0
          ? List.of()
          : List.of(Quote.of(reading, said, here), Quote.of(other.reading, other.said, there));
    }

    /** The longest stretch of words that all stand in one of the runs; empty if too few do. */
    private Span stretch(Set<List<String>> known, Set<List<String>> common) {
      List<List<String>> own = runs(0, words.count());
      int covered = 0;
      int until = 0;
      int begin = 0;
      Span longest = new Span(0, 0);
      int most = 0;
      for (int at = 0; at < own.size(); at++) {
        if (!known.contains(own.get(at)) || common.contains(own.get(at))) {
          continue;
        }
        begin = at < until ? begin : at;
        covered += at + RUN - Math.max(until, at);
        until = at + RUN;
        if (until - begin > most) {
          most = until - begin;
          longest = words.span(begin, until - 1);
        }
      }
      return covered < FEWEST_SHARED ? new Span(0, 0) : longest;
    }
  }
}
