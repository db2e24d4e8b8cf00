package dev.bonafide.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.rule.file.BrokenRules;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtensionRuleTest {
  private static final String RULE =
      """
      title: Sends code that runs a download
      status: stable
      strength: weak
      applies-to: [candidate]
      why: A download can be anything.
      innocent:
        - A tool that keeps itself up to date
      ask:
        question: Where does the download come from?
        good: Names a place that anyone can look at.
        bad: Changes the subject.
      sources: ["FBI IC3 PSA250723, 23 July 2025"]
      extension: code
      when:
        compares: download-run
        proves: words
      fires: ["repository: a", "repository: b"]
      silent: ["repository: c", "repository: d"]
      """;

  private static RuleBook read(String rule, Comparison... comparisons) {
    return RuleBook.read(List.of(source(rule)), List.of(comparisons));
  }

  private static RuleSource source(String rule) {
    return new RuleSource("rules", "test/download-runs.yaml", rule, true);
  }

  @Test
  void a_rule_of_no_extension_must_name_a_comparison_that_exists() {
    RuleBook book = read(RULE.replace("extension: code\n", ""));

    assertThatThrownBy(book::rules)
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("no comparison is called \"download-run\"");
  }

  @Test
  void a_rule_of_an_extension_that_is_not_there_rests_and_keeps_its_id() {
    RuleBook book = read(RULE);

    assertThat(book.rules()).isEmpty();
    assertThat(book.ids()).isEmpty();
    assertThat(book.known()).containsExactly("download-runs");
  }

  @Test
  void a_rule_of_an_extension_is_looked_for_where_its_comparison_is() {
    assertThat(read(RULE, new DownloadRun()).ids()).containsExactly("download-runs");
  }

  @Test
  void a_catalogue_that_was_prepared_without_the_extension_serves_its_rules_too() {
    PreparedRules prepared = PreparedRules.read(read(RULE).prepare());
    RuleBook book = RuleBook.read(List.of(source(RULE)), List.of(new DownloadRun()), prepared);
    assertThat(book.rules()).extracting(rule -> rule.flag().id()).containsExactly("download-runs");
  }

  /** A comparison of the extension. */
  private static final class DownloadRun implements Comparison {
    @Override
    public String name() {
      return "download-run";
    }

    @Override
    public Look look(CaseFile caseFile) {
      return new Look.Nothing();
    }
  }
}
