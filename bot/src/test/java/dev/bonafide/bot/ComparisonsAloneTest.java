package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.ComparedWith;
import dev.bonafide.comparison.Comparisons;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.rule.file.ListFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What the comparisons alone, without a phrase, an observation or a note, make of the labeled
 * cases. {@code -Dcomparisons.print=true} prints who is touched by which.
 */
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class ComparisonsAloneTest {
  /** Of the frauds that hold a contradiction; 16 of 22 are, the aim was 0.6. */
  private static final double FLAGGED = 0.72;

  private static final ReferenceLists LISTS = new ListFiles(Shipped.DISTRIBUTION.rules())::named;

  private static final List<LabelledCase> TUNE = of("tune");

  /** Every labeled case of the repository; those of the comparisons' own authors, too. */
  private static final List<LabelledCase> ALL =
      Stream.concat(Cases.SETS.stream(), Stream.of("own", "stories"))
          .flatMap(folder -> of(folder).stream())
          .toList();

  private static final List<Comparison> COMPARISONS =
      Comparisons.beside(ComparedWith.NOTHING.adding(Extensions::comparisons), LISTS);

  /** Comparisons that a rule of moderate strength or more names: one finding of them flags. */
  private static final Set<String> FLAGGING =
      Shipped.DISTRIBUTION.rules().stream()
          .filter(rule -> rule.text().matches("(?s).*\nstrength: (moderate|strong|decisive)\n.*"))
          .flatMap(
              rule ->
                  COMPARISONS.stream()
                      .map(Comparison::name)
                      .filter(
                          name -> rule.text().matches("(?s).*compares: " + name + "(?![\\w-]).*")))
          .collect(Collectors.toUnmodifiableSet());

  @Tag("long")
  @Test
  void of_the_frauds_that_hold_a_contradiction_most_are_flagged() throws IOException {
    Set<String> contradictory = contradictory();
    List<String> flagged =
        TUNE.stream()
            .filter(one -> contradictory.contains(one.id()))
            .filter(one -> seen(one).stream().anyMatch(FLAGGING::contains))
            .map(LabelledCase::id)
            .toList();

    print("flagged " + flagged.size() + " of " + contradictory.size() + ": " + flagged);
    assertThat((double) flagged.size() / contradictory.size()).isGreaterThanOrEqualTo(FLAGGED);
  }

  @Tag("long")
  @Test
  void no_honest_case_without_an_expected_check_is_touched() {
    assertThat(unsuspected(TUNE))
        .hasSizeGreaterThan(100)
        .allSatisfy(one -> assertThat(seen(one)).as(one.id()).isEmpty());
  }

  /** Hard cases are made to be touched by what is weak, and to be left at that. */
  @Tag("long")
  @Test
  void no_honest_case_of_any_set_without_an_expected_check_is_flagged() {
    assertThat(unsuspected(ALL))
        .hasSizeGreaterThan(300)
        .allSatisfy(
            one -> assertThat(seen(one)).as(one.id()).doesNotContainAnyElementsOf(FLAGGING));
  }

  private static List<LabelledCase> unsuspected(List<LabelledCase> cases) {
    return cases.stream()
        .filter(one -> one.label() == CaseLabel.GENUINE)
        .filter(one -> !"verify".equals(one.expectation().verdict()))
        .toList();
  }

  private static List<LabelledCase> of(String folder) {
    try (Stream<Path> files = Files.list(Cases.CORPUS.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jsonl"))
          .sorted()
          .flatMap(name -> Cases.of(folder + "/" + name).stream())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> seen(LabelledCase labelled) {
    CaseFile caseFile = Shipped.DISTRIBUTION.read(labelled.submission());
    List<String> seen =
        caseFile
            .ways()
            .flatMap(
                way ->
                    COMPARISONS.stream()
                        .filter(comparison -> comparison.look(way) instanceof Look.Seen)
                        .map(Comparison::name))
            .distinct()
            .toList();
    print(labelled.id() + " " + seen);
    return seen;
  }

  private static Set<String> contradictory() throws IOException {
    try (var list =
        Objects.requireNonNull(
            ComparisonsAloneTest.class.getResourceAsStream("contradictions.txt"))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2)[0])
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private static void print(String line) {
    if (Boolean.getBoolean("comparisons.print")) {
      System.out.println(line);
    }
  }
}
