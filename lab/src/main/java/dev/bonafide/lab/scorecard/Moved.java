package dev.bonafide.lab.scorecard;

import dev.bonafide.lab.evaluation.scorecard.AddedFigures;
import dev.bonafide.lab.evaluation.scorecard.Scorecard;
import dev.bonafide.lab.evaluation.scorecard.SwapFigures;
import dev.bonafide.testkit.evaluation.RuleFigures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of what must not move, and of the rules. */
final class Moved {
  private Moved() {}

  static Table swaps(Scorecard card) {
    return new Table(
        Row.of("what is swapped", "cases", "verdicts changed", "findings changed"),
        card.swaps().stream()
            .map(
                one ->
                    Row.of(
                        one.swap(),
                        String.valueOf(one.cases()),
                        String.valueOf(one.verdictsMoved()),
                        String.valueOf(one.moved().size())))
            .toList());
  }

  /** One row for each kind of swap, and one for all additions. */
  static Table kinds(Scorecard card) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (SwapFigures one : card.swaps()) {
      add(counts, one.swap().replaceFirst(": .*", ""), one.cases(), one.verdictsMoved());
    }
    for (AddedFigures one : card.added()) {
      add(counts, "text added by the subject", one.tried(), one.verdictsLowered());
    }
    return new Table(
        Row.of("what is changed", "tried", "verdicts changed"),
        counts.entrySet().stream()
            .map(
                one ->
                    Row.of(
                        one.getKey(),
                        String.valueOf(one.getValue()[0]),
                        String.valueOf(one.getValue()[1])))
            .toList());
  }

  private static void add(Map<String, int[]> counts, String kind, int tried, int moved) {
    int[] count = counts.computeIfAbsent(kind, _ -> new int[2]);
    count[0] += tried;
    count[1] += moved;
  }

  static Table added(Scorecard card) {
    return new Table(
        Row.of("text added", "additions", "verdicts lowered", "findings or weight lost"),
        card.added().stream()
            .map(
                one ->
                    Row.of(
                        one.place().words(),
                        String.valueOf(one.tried()),
                        String.valueOf(one.verdictsLowered()),
                        String.valueOf(one.broken().size())))
            .toList());
  }

  /** Each case that moved, and by what. */
  static Table cases(Scorecard card) {
    List<Row> swapped =
        card.swaps().stream()
            .flatMap(one -> one.moved().stream())
            .map(
                one ->
                    Row.of(
                        one.id(),
                        one.swap(),
                        one.before().verdict() + " → " + one.after().verdict(),
                        String.join(", ", one.lost()),
                        String.join(", ", one.gained())))
            .toList();
    List<Row> added =
        card.added().stream()
            .flatMap(one -> one.broken().stream())
            .map(
                one ->
                    Row.of(
                        one.id(),
                        "added " + one.place().words(),
                        one.before() + " → " + one.after(),
                        String.join(", ", one.lost()),
                        ""))
            .toList();
    return new Table(
        Row.of("case", "by", "verdict", "lost", "gained"),
        Stream.concat(swapped.stream(), added.stream()).toList());
  }

  static Table rules(Scorecard card) {
    return new Table(
        Row.of("rule", "fired on fraud", "on genuine", "log10 ratio", "90% interval"),
        card.rules().stream()
            .filter(rule -> rule.fraud() + rule.genuine() > 0)
            .map(Moved::rule)
            .toList());
  }

  private static Row rule(RuleFigures rule) {
    return Row.of(
        rule.rule(),
        rule.fraud() + " of " + rule.couldLookFraud(),
        rule.genuine() + " of " + rule.couldLookGenuine(),
        rule.ratio().map(one -> FigureText.number(one.log10())).orElse("–"),
        rule.ratio()
            .map(one -> FigureText.number(one.low()) + " to " + FigureText.number(one.high()))
            .orElse("–"));
  }
}
