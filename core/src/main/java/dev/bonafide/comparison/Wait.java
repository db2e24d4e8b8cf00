package dev.bonafide.comparison;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How long it took until one side spoke after the other; what is spoken over is no wait. */
record Wait(Utterance answer, double seconds) {
  private static final double LONGEST = 20;

  /** Of one side, in the order of the recording. */
  static List<Wait> before(Reading reading, Role side) {
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

  /** Of many of them, in seconds. */
  static OptionalDouble middle(List<Wait> waits) {
    double[] sorted = waits.stream().mapToDouble(Wait::seconds).sorted().toArray();
    return sorted.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sorted[sorted.length / 2]);
  }
}
