package dev.bonafide.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.examination.Examination;
import dev.bonafide.scene.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports as people last approved them. {@code -Dgolden.write=true} writes them again; the
 * difference is then for people to judge.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/report");

  static final Particulars PARTICULARS =
      new Particulars(
          "case-1",
          Instant.parse("2026-01-02T03:04:05Z"),
          12.5,
          "0.1.0",
          "0123456789abcdef",
          "none");

  private static final Map<String, Report> REPORTS =
      Map.of(
          "json", new JsonReport(),
          "80.txt", new TextReport(80, false),
          "40.txt", new TextReport(40, false),
          "colour.txt", new TextReport(80, true),
          "md", new MarkdownReport(),
          "html", new HtmlReport());

  static Stream<Arguments> reports() {
    List<Arguments> all = new ArrayList<>();
    Map<String, Examination> cases = Cases.all();
    cases.forEach(
        (name, examination) ->
            REPORTS.forEach(
                (ending, report) ->
                    all.add(Arguments.of(name + "." + ending, report, examination))));
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void a_report_is_as_it_was_approved(String file, Report report, Examination examination)
      throws IOException {
    String said = report.of(examination, PARTICULARS);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(GOLDEN.resolve(file), said);
    }
    assertThat(said).isEqualTo(Files.readString(GOLDEN.resolve(file)));
  }
}
