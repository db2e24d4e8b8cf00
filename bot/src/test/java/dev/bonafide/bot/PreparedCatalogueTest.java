package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.Comparisons;
import dev.bonafide.documents.shipped.ShippedCatalogue;
import dev.bonafide.rule.PreparedRules;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class PreparedCatalogueTest {
  private static final List<RuleSource> SHIPPED = Shipped.DISTRIBUTION.rules();
  private static final RuleBook READ = RuleBook.read(SHIPPED, Comparisons.all(ReferenceLists.NONE));
  private static final byte[] PREPARED = READ.prepare();

  private static RuleBook with(byte[] prepared, List<RuleSource> sources) {
    return RuleBook.read(
        sources, Comparisons.all(ReferenceLists.NONE), PreparedRules.read(prepared));
  }

  private static List<Outcome> outcomes(RuleBook book, CaseFile caseFile) {
    return book.of(caseFile).stream().map(check -> check.look(caseFile)).toList();
  }

  @Test
  void the_build_leaves_exactly_what_reading_the_files_gives() throws Exception {
    try (var in = ShippedCatalogue.class.getResourceAsStream("catalogue.prepared")) {
      assertThat(in).as("made by the build, in the phase process-classes").isNotNull();
      assertThat(in.readAllBytes()).isEqualTo(PREPARED);
    }
  }

  @Test
  void every_rule_finds_the_same_in_cases_of_every_kind() {
    RuleBook prepared = with(PREPARED, SHIPPED);
    assertThat(
            Stream.of("candidate", "job_post", "recruiter", "solicitation")
                .flatMap(kind -> Cases.of("check-1/" + kind + ".jsonl").stream())
                .map(labelled -> Shipped.ENGINE.read(labelled.submission())))
        .hasSizeGreaterThan(80)
        .allSatisfy(read -> assertThat(outcomes(prepared, read)).isEqualTo(outcomes(READ, read)));
  }

  @Test
  void where_one_word_of_one_file_differs_all_files_are_read() {
    List<RuleSource> others = new ArrayList<>(SHIPPED);
    RuleSource first = others.getFirst();
    others.set(
        0, new RuleSource(first.root(), first.path(), first.text() + "# more\n", first.proven()));
    RuleBook read = with(PREPARED, others);
    assertThat(read.fingerprint()).isNotEqualTo(READ.fingerprint());
    assertThat(read.ids()).isEqualTo(READ.ids());
  }

  @Test
  void another_format_is_refused() {
    byte[] other =
        new String(PREPARED, StandardCharsets.ISO_8859_1)
            .replaceFirst("bonafide rules \\d", "bonafide rules 0")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> PreparedRules.read(other))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("format");
  }
}
