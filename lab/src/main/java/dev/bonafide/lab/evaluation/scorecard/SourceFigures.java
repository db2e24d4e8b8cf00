package dev.bonafide.lab.evaluation.scorecard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The honest cases of one source, and how many of them were flagged; cases whose author says that a
 * careful reader would check something are left out.
 *
 * @param highRisk how many got the heaviest verdict
 */
public record SourceFigures(String source, int honest, int flagged, int highRisk) {
  private static final double BASE = 10_000;

  public static List<SourceFigures> of(List<Judged> judged) {
    Map<String, List<Judged>> bySource =
        judged.stream()
            .filter(Judged::isHonest)
            .collect(Collectors.groupingBy(Judged::source, TreeMap::new, Collectors.toList()));
    return bySource.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static SourceFigures of(String source, List<Judged> honest) {
    return new SourceFigures(
        source,
        honest.size(),
        (int) honest.stream().filter(one -> one.prediction().flagged()).count(),
        (int) honest.stream().filter(one -> one.prediction().highRisk()).count());
  }

  public Share share() {
    return new Share(flagged, honest);
  }

  /** Of ten thousand such cases. */
  public double perTenThousand() {
    return BASE * flagged / honest;
  }
}
