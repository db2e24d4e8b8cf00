package dev.bonafide.verdict;

import dev.bonafide.rule.file.BrokenRule;
import dev.bonafide.rule.file.BrokenRules;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the catalogue's {@value #FILE}, which {@code evaluate --fit} writes. */
public final class WeightsReader {
  static final String FILE = "weights/fitted.yaml";
  private static final Set<String> KEYS =
      Set.of("fitted-on", "base-rate", "a", "s", "weights", "shown");

  private WeightsReader() {}

  /**
   * The fitted weights, or those that judgement set where there is no such file.
   *
   * @param open how a file is opened
   * @throws BrokenRules where the file is not one that was written by fitting
   */
  public static Weights read(List<RuleSource> sources, Function<RuleSource, Field> open) {
    return sources.stream()
        .filter(source -> source.path().equals(FILE))
        .findFirst()
        .map(source -> read(source, open))
        .orElse(Weights.SET);
  }

  private static Weights read(RuleSource source, Function<RuleSource, Field> open) {
    try {
      Field root = open.apply(source);
      root.allow(KEYS);
      SortedMap<String, List<Double>> groups = new TreeMap<>();
      root.get("weights")
          .entries()
          .forEach(
              (group, field) ->
                  groups.put(group, field.list().stream().map(WeightsReader::figure).toList()));
      try {
        return new Weights(
            groups,
            figure(root.get("base-rate")),
            figure(root.get("a")),
            figure(root.get("s")),
            root.find("shown").map(WeightsReader::shown).orElse(TrackRecord.NONE));
      } catch (IllegalArgumentException e) {
        throw root.broken(
            "wrong weights: " + e.getMessage(), "write the file again with evaluate --fit");
      }
    } catch (BrokenRule e) {
      throw new BrokenRules(List.of(e.problem()));
    }
  }

  private static TrackRecord shown(Field field) {
    SortedMap<String, TrackRecord.Tally> checks = new TreeMap<>();
    field.entries().forEach((check, counted) -> checks.put(check, tally(counted)));
    return new TrackRecord(checks);
  }

  private static TrackRecord.Tally tally(Field field) {
    List<Field> counted = field.list();
    if (counted.size() != 2) {
      throw field.broken("how often a check was right and wrong are two numbers", "write [5, 0]");
    }
    return new TrackRecord.Tally(counted.getFirst().number(), counted.getLast().number());
  }

  private static double figure(Field field) {
    try {
      return Double.parseDouble(field.text());
    } catch (NumberFormatException e) {
      throw field.broken("\"" + field.text() + "\" is not a number", "write digits");
    }
  }
}
