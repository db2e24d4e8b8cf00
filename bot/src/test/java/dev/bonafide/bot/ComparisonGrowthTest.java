package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.ComparedWith;
import dev.bonafide.comparison.Comparisons;
import dev.bonafide.comparison.othercase.OtherCases;
import dev.bonafide.documents.shipped.ShippedFiles;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.rule.Rule;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.testkit.growth.Copies;
import dev.bonafide.testkit.growth.Growth;
import dev.bonafide.testkit.growth.RepeatedExamples;
import dev.bonafide.text.Budget;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import dev.bonafide.watchlist.Watchlists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Twice the evidence takes a comparison twice the time, on the examples of the rules that use it
 * and on those of all comparing rules together. A rule's examples are all that a new comparison
 * needs to be measured. {@code -Dgrowth.units=131072} looks at longer cases than every build does,
 * and {@code -Dgrowth.comparison=resume} at some comparisons alone.
 */
@Tag("long")
@Isolated // It measures time.
class ComparisonGrowthTest {
  private static final int UNITS = Integer.getInteger("growth.units", 1 << 15);
  private static final String ONLY = System.getProperty("growth.comparison", "");
  private static final LocalDate DAY = LocalDate.EPOCH;
  private static final Map<String, List<String>> EXAMPLES = examples();
  private static final RepeatedExamples MEDLEY =
      RepeatedExamples.of(EXAMPLES.values().stream().map(List::getFirst).toList());
  private static final Map<String, Copies<CaseFile>> TOGETHER = together();

  private static final List<Comparison> ALL =
      Comparisons.beside(
          new ComparedWith(others(), watchlists(), Extensions::comparisons),
          new ListFiles(ShippedFiles.rules())::named);

  @Test
  void every_comparison_has_a_rule_with_examples() {
    assertThat(EXAMPLES.keySet()).containsAll(ALL.stream().map(Comparison::name).toList());
  }

  @Test
  void each_comparison_takes_time_in_proportion_to_the_evidence() {
    List<String> steep = new ArrayList<>();
    for (Comparison comparison : compared()) {
      scenes(comparison).forEach((name, scene) -> add(comparison, name, scene, steep));
      TOGETHER.forEach((name, scene) -> add(comparison, name, scene, steep));
    }
    assertThat(steep).isEmpty();
  }

  @Test
  void each_comparison_that_looks_at_evidence_can_be_ended_on_its_way() {
    for (Comparison comparison : compared()) {
      TOGETHER.forEach(
          (name, scene) -> {
            CaseFile caseFile = scene.ofLength(UNITS, 0);
            if (!(comparison.look(caseFile) instanceof Look.Blind)) {
              assertThatThrownBy(() -> new Budget(1).within(() -> comparison.look(caseFile)))
                  .as("%s on %s", comparison.name(), name)
                  .isInstanceOf(Budget.Spent.class);
            }
          });
    }
  }

  private static List<Comparison> compared() {
    return ALL.stream().filter(comparison -> comparison.name().contains(ONLY)).toList();
  }

  private static void add(
      Comparison comparison, String name, Copies<CaseFile> scene, List<String> steep) {
    Growth growth =
        new Growth(
            (length, copy) -> {
              CaseFile caseFile = scene.ofLength(length, copy);
              return () -> comparison.look(caseFile);
            });
    if (growth.isSteeper(UNITS)) {
      steep.add(comparison.name() + " on " + name);
    }
  }

  private static Map<String, Copies<CaseFile>> scenes(Comparison comparison) {
    Map<String, Copies<CaseFile>> scenes = new HashMap<>();
    List<String> examples = EXAMPLES.getOrDefault(comparison.name(), List.of());
    for (int number = 0; number < examples.size(); number++) {
      scenes.putAll(
          scenes("example " + number, RepeatedExamples.of(List.of(examples.get(number)))));
    }
    return scenes;
  }

  private static Map<String, Copies<CaseFile>> scenes(String name, RepeatedExamples repeated) {
    return Map.of(
        "long exhibits of " + name, new Copies<>(repeated::ofLongExhibits),
        "many exhibits of " + name, new Copies<>(repeated::ofManyExhibits));
  }

  private static Map<String, Copies<CaseFile>> together() {
    return Map.of(
        "long exhibits", new Copies<>(MEDLEY::ofLongExhibits),
        "recordings", new Copies<>(MEDLEY::ofRecordings),
        "many exhibits", new Copies<>(MEDLEY::ofManyExhibits));
  }

  /** By comparison, those of every rule that uses it, firing ones first. */
  private static Map<String, List<String>> examples() {
    Map<String, Rule> rules =
        Shipped.CATALOGUE.rules().rules().stream()
            .collect(Collectors.toMap(rule -> rule.flag().id(), rule -> rule));
    Map<String, List<String>> examples = new HashMap<>();
    for (RuleSource source : ShippedFiles.rules()) {
      Rule rule = rules.get(source.slug());
      if (rule != null) {
        Stream.concat(rule.examples().fires().stream(), rule.examples().silent().stream())
            .forEach(
                example ->
                    compared(source)
                        .forEach(
                            name ->
                                examples
                                    .computeIfAbsent(name, _ -> new ArrayList<>())
                                    .add(example)));
      }
    }
    return examples;
  }

  private static List<String> compared(RuleSource source) {
    return Pattern.compile("compares: (\\S+)")
        .matcher(source.text())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static OtherCases others() {
    OtherCases.Gathering gathering = new OtherCases.Gathering();
    gathering.add(
        "another",
        new CaseFile(
            new Subject(SubjectKind.CANDIDATE, "Quirin Zyla"),
            List.of(),
            MEDLEY.ofLongExhibits(UNITS).readings()));
    return gathering.end();
  }

  private static Watchlists watchlists() {
    List<Indicator> known =
        Identifiers.in(String.join("\n", EXAMPLES.values().stream().map(List::getLast).toList()))
            .stream()
            .map(found -> new Indicator(found.identifier(), "", null))
            .toList();
    return Watchlists.of(
        Stream.of(Trust.values())
            .map(trust -> new Watchlist(trust.word(), "", trust, DAY, null, known))
            .toList(),
        DAY);
  }
}
