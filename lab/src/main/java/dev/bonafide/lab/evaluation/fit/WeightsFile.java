package dev.bonafide.lab.evaluation.fit;

import dev.bonafide.verdict.TrackRecord;
import dev.bonafide.verdict.Weights;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The weights as the one file that is reviewed, {@code rules/weights/fitted.yaml}. */
public final class WeightsFile {
  private WeightsFile() {}

  /** The same cases and rules give the same text. */
  public static String text(Weights weights, List<Sample> samples) {
    long frauds = samples.stream().filter(Sample::fraud).count();
    return text(
        """
        # Written by `bonafide evaluate CORPUS… --fit FILE`: log10 odds of weak, moderate, strong and
        # decisive findings, by group. A group that is not listed has 0.3, 0.7, 1.3 and 2.3.
        """,
        weights,
        "%d cases, %d of them frauds".formatted(samples.size(), frauds));
  }

  /** The same for weights that were fitted to cases before anybody had read them. */
  public static String textOfFirstSeen(Weights weights, List<FirstSeen> seen) {
    long frauds = seen.stream().filter(FirstSeen::fraud).count();
    String shown =
        weights.shown().checks().entrySet().stream()
            .map(WeightsFile::tally)
            .collect(Collectors.joining());
    return text(
            """
            # Written by `bonafide evaluate CORPUS… --fit FILE --first-seen PREDICTIONS`: what a score
            # means, and how often each check was right and wrong, on cases that nobody had read. What
            # findings weigh is as judgement set it: 0.3, 0.7, 1.3 and 2.3 log10 odds for weak,
            # moderate, strong and decisive ones.
            """,
            weights,
            "%d cases when first seen, %d of them frauds".formatted(seen.size(), frauds))
        + "shown:"
        + (shown.isEmpty() ? " {}\n" : "\n" + shown);
  }

  private static String tally(Map.Entry<String, TrackRecord.Tally> one) {
    return "  %s: [%d, %d]\n"
        .formatted(one.getKey(), one.getValue().right(), one.getValue().wrong());
  }

  private static String text(String header, Weights weights, String fittedOn) {
    String table =
        weights.groups().entrySet().stream()
            .map(one -> "  " + one.getKey() + ": " + figures(one.getValue()) + "\n")
            .collect(Collectors.joining());
    return header
        + """
        fitted-on: %s
        base-rate: %s
        a: %s
        s: %s
        weights:%s
        %s"""
            .formatted(
                fittedOn,
                figure(weights.baseRate()),
                figure(weights.shift()),
                figure(weights.slope()),
                table.isEmpty() ? " {}" : "",
                table);
  }

  private static String figures(List<Double> some) {
    return some.stream().map(WeightsFile::figure).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String figure(double figure) {
    return String.format(Locale.ROOT, "%.3f", figure);
  }
}
