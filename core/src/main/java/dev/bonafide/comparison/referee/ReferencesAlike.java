package dev.bonafide.comparison.referee;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares what two people write in praise of the subject. Counts if they use the same series of
 * words. Words from the request, and words that someone else also wrote, do not count: they come
 * from a form, a greeting, or a forwarded text.
 */
public final class ReferencesAlike implements Comparison {
  private static final int RUN = 4;

  /** So many words of one letter must stand in the other as well. */
  private static final int FEWEST_SHARED = 10;

  private static final int MOST_LETTERS = 24;
  private static final int MOST_WORDS = 4_000;

  @Override
  public Look look(CaseFile caseFile) {
    String name = caseFile.subject().name();
    Set<String> known =
        name == null ? Set.of() : Set.copyOf(QuestionAnswer.wordsOf(TextWords.of(name)));
    List<Letter> letters =
        written(caseFile)
            .filter(letter -> letter.praises(known) && !PraiseWords.arePassedOn(letter.words))
            .limit(MOST_LETTERS)
            .toList();
    if (letters.size() < 2) {
      return new Look.Blind("this needs two written references");
    }
    Set<List<String>> common = common(caseFile, known, letters);
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

  /** What others than the subject wrote in messages. */
  private static Stream<Letter> written(CaseFile caseFile) {
    return caseFile
        .readings(ExhibitKind.MESSAGES)
        .flatMap(
            reading ->
                reading.utterances().stream()
                    .filter(said -> said.speaker() != null)
                    .filter(said -> said.role() == Role.OTHER || said.role() == Role.STAFF)
                    .map(said -> Letter.of(reading, said)));
  }

  /** The runs of the letters that stand in a question, or in what praises no one. */
  private static Set<List<String>> common(
      CaseFile caseFile, Set<String> name, List<Letter> letters) {
    Set<List<String>> own = new HashSet<>();
    letters.forEach(letter -> own.addAll(letter.runs()));
    Set<List<String>> common = new HashSet<>();
    written(caseFile)
        .forEach(
            letter -> {
              boolean praises = letter.praises(name);
              for (Sentence sentence : letter.words.sentences()) {
                if (!praises || sentence.question()) {
                  letter.runs(sentence.from(), sentence.to()).stream()
                      .filter(own::contains)
                      .forEach(common::add);
                }
              }
            });
    return common;
  }

  /** What one of them wrote at a time. */
  private record Letter(Reading reading, Utterance said, TextWords words, List<String> all) {

    static Letter of(Reading reading, Utterance said) {
      TextWords words = TextWords.of(reading.words(said));
      return new Letter(reading, said, words, QuestionAnswer.wordsOf(words));
    }

    boolean praises(Set<String> name) {
      return PraiseWords.praise(words, name);
    }

    List<List<String>> runs() {
      return runs(0, all.size());
    }

    List<List<String>> runs(int from, int to) {
      List<List<String>> runs = new ArrayList<>();
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
      Span here = stretch(new HashSet<>(other.runs()), common);
      Span there = other.stretch(new HashSet<>(runs()), common);
      return here.end() == 0 || there.end() == 0
          ? List.of()
          : List.of(
              UtteranceCitations.of(reading, said, here),
              UtteranceCitations.of(other.reading, other.said, there));
    }

    /** The longest stretch of words that all stand in one of the runs; empty if too few do. */
    private Span stretch(Set<List<String>> known, Set<List<String>> common) {
      List<List<String>> own = runs();
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
