package dev.bonafide.comparison.dialogue;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How long it took until one side spoke after the other; what is spoken over is no wait. */
public record ResponseDelay(Utterance answer, double seconds) {
  private static final double LONGEST = 20;

  private static final PhraseSet SLOW_BY_NATURE =
      PhraseSet.of(
          "interpreter|interpret|translator|translate|captioner|captions|relay|satellite|stutter|stammer");

  /** Of one side, in the order of the recording. */
  public static List<ResponseDelay> before(Reading reading, Role side) {
    CueEnds ends = new CueEnds(reading);
    List<ResponseDelay> waits = new ArrayList<>();
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
        waits.add(new ResponseDelay(next, seconds));
      }
    }
    return waits;
  }

  /** Of many of them, in seconds. */
  public static OptionalDouble middle(List<ResponseDelay> waits) {
    double[] sorted = waits.stream().mapToDouble(ResponseDelay::seconds).sorted().toArray();
    return sorted.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sorted[sorted.length / 2]);
  }

  /** Whether all of them are near the middle one, by a share of it. */
  public static boolean areEven(List<ResponseDelay> waits, double apart) {
    double middle = middle(waits).orElse(0);
    return waits.stream().allMatch(wait -> Math.abs(wait.seconds() - middle) <= apart * middle);
  }

  /** Whether the other side says what makes anyone's answers slow. */
  public static boolean areSlowByNature(Reading reading) {
    return reading.utterances().stream()
        .filter(said -> said.role() == Role.OTHER)
        .anyMatch(said -> SLOW_BY_NATURE.standIn(TextWords.of(reading.words(said))));
  }
}
