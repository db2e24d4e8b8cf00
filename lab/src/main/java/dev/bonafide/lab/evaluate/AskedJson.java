package dev.bonafide.lab.evaluate;

import dev.bonafide.lab.evaluation.AskedFigures;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** What asking language models came to, as a part of the measures' JSON. */
final class AskedJson {
  private AskedJson() {}

  static Map<String, Object> of(AskedFigures figures) {
    SequencedMap<String, Object> counts = new LinkedHashMap<>();
    counts.put("model", figures.model());
    counts.put("cases", figures.cases());
    counts.put("asked", figures.asked());
    counts.put("answered", figures.answered());
    counts.put("fromBefore", figures.fromBefore());
    counts.put("unanswered", figures.silent());
    counts.put("reread", figures.reread());
    counts.put("secondUnanswered", figures.secondSilent());
    counts.put("calls", figures.usage().calls());
    counts.put("tokensRead", figures.usage().read());
    counts.put("tokensWritten", figures.usage().written());
    counts.put("rejectedQuotes", figures.rejectedQuotes());
    counts.put("notAskedWhy", figures.spared());
    counts.put("unansweredWhy", figures.unanswered());
    counts.put("caveat", AskedText.CAVEAT);
    return counts;
  }
}
