package dev.bonafide.lab.evaluate;

import dev.bonafide.lab.evaluation.Measures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Three modes side by side as JSON: the same cases and answers give the same bytes. */
public final class ReplayJson {
  private static final List<String> KEYS = List.of("rules", "firstReading", "bothReadings");

  private ReplayJson() {}

  public static String of(Replayed replayed) {
    return fields(replayed).entrySet().stream()
        .map(e -> "  " + FigureJson.text(e.getKey()) + ": " + FigureJson.of(e.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  /** The same as a part of other figures. */
  public static Map<String, Object> fields(Replayed replayed) {
    SequencedMap<String, Object> all = new LinkedHashMap<>();
    all.put("cases", replayed.cases().size());
    for (int at = 0; at < KEYS.size(); at++) {
      all.put(KEYS.get(at), EvaluationJson.figures(Measures.of(replayed.ways().get(at))));
    }
    all.put(
        "rejectedQuotes",
        replayed.cases().stream().mapToInt(Replayed.OneCase::rejectedQuotes).sum());
    all.put("answers", replayed.sources());
    all.put("stale", replayed.stale().stream().map(Replayed.Gap::words).toList());
    all.put("missing", replayed.missing().stream().map(Replayed.Gap::words).toList());
    all.put("caveat", ReplayText.CAVEAT);
    return all;
  }
}
