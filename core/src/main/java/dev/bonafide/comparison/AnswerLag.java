package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Eight answers in a row that each begin after the same wait of four seconds or more, where the
 * other side does not wait so. People answer an easy question at once and think about a hard one;
 * who is told what to say waits for it each time. A slow line slows both sides, and an interpreter
 * is named.
 */
final class AnswerLag implements Comparison {
  private static final int IN_A_ROW = 8;

  /** In seconds. */
  private static final double SHORTEST = 4;

  private static final double LONGEST = 20;

  /** How far a wait may be from the middle one, as a share of it. */
  private static final double APART = 0.15;

  private static final Sayings SLOW_BY_NATURE =
      Sayings.of(
          "interpreter|interpret|translator|translate|captioner|relay|satellite|stutter|stammer");

  /** A question with the answer to it, and how long it took. */
  private record Wait(Utterance answer, double seconds) {}

  @Override
  public String name() {
    return "answer-lag";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<Look> looks = caseFile.readings(ExhibitKind.TRANSCRIPT).map(AnswerLag::look).toList();
    return Looks.most(looks, "no recording of a conversation was handed in");
  }

  private static Look look(Reading reading) {
    List<Wait> theirs = waits(reading, Role.SUBJECT);
    if (theirs.size() < IN_A_ROW) {
      return new Look.Blind("the recording does not say when enough questions end");
    }
    if (isSlowByNature(reading)) {
      return new Look.Nothing();
    }
    double others = middle(waits(reading, Role.OTHER)).orElse(0);
    for (int from = 0; from + IN_A_ROW <= theirs.size(); from++) {
      List<Wait> row = theirs.subList(from, from + IN_A_ROW);
      double middle = middle(row).orElse(0);
      if (middle >= SHORTEST && others <= middle / 2 && isEven(row, middle)) {
        return new Look.Seen(
            row.stream().limit(3).map(wait -> Quote.of(reading, wait.answer())).toList());
      }
    }
    return new Look.Nothing();
  }

  /** How long one side takes to speak after the other; what is spoken over is no wait. */
  private static List<Wait> waits(Reading reading, Role side) {
    CueEnds ends = new CueEnds(reading);
    List<Wait> waits = new ArrayList<>();
    List<Utterance> said = reading.utterances();
    for (int at = 1; at < said.size(); at++) {
      Utterance before = said.get(at - 1);
      Utterance next = said.get(at);
      var begins = next.at();
      OptionalDouble end = ends.of(before);
      if (next.role() != side || before.role() == side || begins == null || end.isEmpty()) {
        continue;
      }
      double seconds = begins.seconds() - end.getAsDouble();
      if (seconds >= 0 && seconds <= LONGEST) {
        waits.add(new Wait(next, seconds));
      }
    }
    return waits;
  }

  private static OptionalDouble middle(List<Wait> waits) {
    double[] sorted = waits.stream().mapToDouble(Wait::seconds).sorted().toArray();
    return sorted.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sorted[sorted.length / 2]);
  }

  private static boolean isEven(List<Wait> row, double middle) {
    return row.stream().allMatch(wait -> Math.abs(wait.seconds() - middle) <= APART * middle);
  }

  private static boolean isSlowByNature(Reading reading) {
    return reading.utterances().stream()
        .filter(said -> said.role() == Role.OTHER)
        .anyMatch(said -> SLOW_BY_NATURE.standIn(Words.of(reading.words(said))));
  }
}
