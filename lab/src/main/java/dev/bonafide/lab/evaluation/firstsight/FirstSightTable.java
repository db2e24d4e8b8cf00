package dev.bonafide.lab.evaluation.firstsight;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.verdict.FirstSight;
import dev.bonafide.verdict.FirstSight.Tally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The table of counts as the one file that is reviewed, {@code rules/weights/first-sight.yaml}. */
public final class FirstSightTable {
  /** Cases with more are counted with those that have so many. */
  private static final int MOST = 5;

  /** Bound of the true share of wrong stops, which holds in nine of ten such tables. */
  private static final double SURE = 0.9;

  private static final String HEADER =
      """
      # Written by `bonafide evaluate --first-seen PREDICTIONS… --table FILE` from cases that no one who
      # writes rules had read: frauds and honest cases in which a fact stopped the case, and, by kind of
      # subject, those with no independent finding, with one, and so on. `stops` says with how many
      # findings words alone stop a case, how often that was right and wrong, of how many honest cases,
      # and below what its true share of errors is with 90 % confidence.
      """;

  private final List<FirstSeen> seen;

  public FirstSightTable(List<FirstSeen> seen) {
    this.seen = List.copyOf(seen);
  }

  /** The table. */
  public FirstSight counted() {
    SortedMap<SubjectKind, List<Tally>> counts = new TreeMap<>();
    for (SubjectKind kind : SubjectKind.values()) {
      counts.put(
          kind,
          IntStream.rangeClosed(0, MOST)
              .mapToObj(
                  count ->
                      tally(one -> one.subject() == kind && Math.min(one.counted(), MOST) == count))
              .toList());
    }
    return new FirstSight(counts, tally(FirstSeen::fact));
  }

  private Tally tally(Predicate<FirstSeen> which) {
    List<FirstSeen> some = seen.stream().filter(which).toList();
    int frauds = (int) some.stream().filter(FirstSeen::fraud).count();
    return new Tally(frauds, some.size() - frauds);
  }

  /** The file; the same cases give the same text. */
  public String text() {
    FirstSight table = counted();
    long frauds = seen.stream().filter(FirstSeen::fraud).count();
    List<String> lines = new ArrayList<>();
    lines.add("cases: %d cases when first seen, %d of them frauds".formatted(seen.size(), frauds));
    lines.add("facts: " + figures(table.facts()));
    lines.add("counts:");
    table
        .counts()
        .forEach(
            (kind, tallies) ->
                lines.add(
                    tallies.stream()
                        .map(FirstSightTable::figures)
                        .collect(Collectors.joining(", ", "  " + kind.id() + ": [", "]"))));
    lines.add("stops:");
    table.counts().keySet().forEach(kind -> lines.add("  " + kind.id() + ": " + stop(table, kind)));
    lines.add("  together: " + together(table));
    return HEADER + String.join("\n", lines) + "\n";
  }

  private static String figures(Tally tally) {
    return "[%d, %d]".formatted(tally.frauds(), tally.honest());
  }

  private static String stop(FirstSight table, SubjectKind kind) {
    int count = table.stops(kind);
    Collection<List<Tally>> own = List.of(table.of(kind));
    return count == Integer.MAX_VALUE
        ? "never"
        : "{at: %d, %s}".formatted(count, errors(table.atLeast(own, count), honest(table, own)));
  }

  private static String together(FirstSight table) {
    Tally all = new Tally(0, 0);
    for (SubjectKind kind : table.counts().keySet()) {
      int count = table.stops(kind);
      Tally stopped = table.atLeast(List.of(table.of(kind)), count);
      all = new Tally(all.frauds() + stopped.frauds(), all.honest() + stopped.honest());
    }
    return "{%s}".formatted(errors(all, honest(table, table.counts().values())));
  }

  private static int honest(FirstSight table, Collection<List<Tally>> kinds) {
    return table.atLeast(kinds, 0).honest();
  }

  private static String errors(Tally stopped, int honest) {
    return String.format(
        Locale.ROOT,
        "right: %d, wrong: %d, honest: %d, below: %.4f",
        stopped.frauds(),
        stopped.honest(),
        honest,
        bound(stopped.honest(), honest));
  }

  /** The share at which so few errors or fewer would be seen once in ten (Clopper and Pearson). */
  static double bound(int wrong, int honest) {
    double low = 0;
    double high = 1;
    for (int round = 0; round < Double.PRECISION; round++) {
      double middle = (low + high) / 2;
      if (atMost(wrong, honest, middle) > 1 - SURE) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** The chance of so few errors or fewer. */
  private static double atMost(int wrong, int honest, double share) {
    double chance = StrictMath.pow(1 - share, honest);
    double sum = chance;
    for (int errors = 1; errors <= wrong; errors++) {
      chance *= (honest - errors + 1.0) / errors * share / (1 - share);
      sum += chance;
    }
    return sum;
  }
}
