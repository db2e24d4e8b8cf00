package dev.bonafide.lab.evaluate;

import dev.bonafide.lab.evaluation.AskedFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** What asking language models came to, in sentences. */
final class AskedText {
  /** Below the figures wherever they are shown: no one here can tell who answers. */
  static final String CAVEAT =
      "These figures describe whatever answered at the configured address. If that was"
          + " a script or a person, they say nothing about a model's skill.";

  private AskedText() {}

  static List<String> of(AskedFigures figures) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d of %d cases were sent: %d answered, %d of them earlier, %d not answered"
            .formatted(
                figures.asked(),
                figures.cases(),
                figures.answered(),
                figures.fromBefore(),
                figures.silent()));
    lines.add(
        "%d calls, %d tokens read, %d written"
            .formatted(figures.usage().calls(), figures.usage().read(), figures.usage().written()));
    lines.add(
        "%d had a second reading, %d of them without an answer; %d quotes dropped"
            .formatted(figures.reread(), figures.secondSilent(), figures.rejectedQuotes()));
    add(lines, "not asked", figures.spared());
    add(lines, "no answer", figures.unanswered());
    return lines;
  }

  private static void add(List<String> lines, String what, SortedMap<String, Integer> reasons) {
    reasons.forEach((reason, count) -> lines.add(what + " in " + count + ": " + reason));
  }
}
