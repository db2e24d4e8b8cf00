package dev.bonafide.lab.evaluation.firstsight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.lab.corpus.Predictions;
import dev.bonafide.verdict.FirstSight;
import dev.bonafide.verdict.FirstSight.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the shipped table to what was kept of blind cases. */
class FirstSightTableTest {
  private static final Path ROOT = Path.of(System.getProperty("bonafide.root", ".."));
  private static final Path KEPT = ROOT.resolve("lab/scorecard/first-seen");

  private static FirstSightTable kept() throws IOException {
    List<FirstSeen> seen = new ArrayList<>();
    try (Stream<Path> files = Files.list(KEPT)) {
      files
          .sorted()
          .forEach(file -> Predictions.each(file.getFileName().toString(), file, seen::add));
    }
    return new FirstSightTable(seen);
  }

  @Test
  void the_shipped_table_is_what_the_kept_predictions_give() throws IOException {
    assertThat(ROOT.resolve("rules/weights/first-sight.yaml")).hasContent(kept().text());
    assertThat(ShippedEngine.create().catalogue().seen()).isEqualTo(kept().counted());
  }

  @Test
  void words_alone_stop_at_most_one_in_two_hundred_honest_cases() throws IOException {
    FirstSight table = kept().counted();
    Tally honest = table.atLeast(table.counts().values(), 0);
    assertThat(honest.honest()).isGreaterThanOrEqualTo(FirstSight.ONE_IN);
    for (SubjectKind kind : SubjectKind.values()) {
      List<Tally> own = table.of(kind);
      Tally stopped = table.atLeast(List.of(own), table.stops(kind));
      assertThat(stopped.honest() * FirstSight.ONE_IN)
          .as(kind.id())
          .isLessThanOrEqualTo(table.atLeast(List.of(own), 0).honest());
    }
  }

  @Test
  void facts_stop_at_most_one_in_two_hundred_honest_cases() throws IOException {
    FirstSight table = kept().counted();
    assertThat(table.facts().honest() * FirstSight.ONE_IN)
        .isLessThanOrEqualTo(table.atLeast(table.counts().values(), 0).honest());
  }

  @Test
  void a_bound_is_the_share_at_which_so_few_errors_are_seen_once_in_ten() {
    assertThat(FirstSightTable.bound(0, 379)).isCloseTo(0.00606, within(1e-5));
    assertThat(FirstSightTable.bound(1, 379)).isCloseTo(0.01023, within(1e-5));
    assertThat(FirstSightTable.bound(0, 1)).isCloseTo(0.9, within(1e-9));
  }

  @Test
  void many_findings_are_counted_with_the_last() {
    FirstSight table =
        new FirstSightTable(
                List.of(
                    new FirstSeen(SubjectKind.RECRUITER, true, 9, false),
                    new FirstSeen(SubjectKind.RECRUITER, false, 5, true)))
            .counted();
    assertThat(table.of(SubjectKind.RECRUITER).getLast()).isEqualTo(new Tally(1, 1));
    assertThat(table.facts()).isEqualTo(new Tally(0, 1));
  }
}
