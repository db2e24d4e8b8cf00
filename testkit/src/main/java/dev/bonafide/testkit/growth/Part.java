package dev.bonafide.testkit.growth;

import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.Comparisons;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.report.HtmlReport;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.MarkdownReport;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.Report;
import dev.bonafide.report.TextReport;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A part of the work on a case, which can be done by itself. */
public record Part(String name, Consumer<Sample> work) {
  private static final Particulars PARTICULARS =
      new Particulars("growth", Instant.EPOCH, 0, "growth", "growth", "growth");

  /** Every part there is; rules, identifiers and weighing are looked at in a whole examination. */
  public static List<Part> all() {
    return Stream.of(readers(), comparisons(), reports()).flatMap(parts -> parts).toList();
  }

  private static Stream<Part> readers() {
    return Stream.of(
        new Part("finding identifiers", sample -> Identifiers.in(sample.text())),
        new Part("reading untold", Sample::readUntold),
        new Part("reading", Sample::read),
        new Part("examining", Sample::examine));
  }

  private static Stream<Part> comparisons() {
    return Comparisons.all(ReferenceLists.NONE).stream()
        .map(one -> new Part(one.name(), sample -> sample.cases().forEach(one::look)));
  }

  private static Stream<Part> reports() {
    return Stream.<Report>of(
            new JsonReport(), new TextReport(80, false), new MarkdownReport(), new HtmlReport())
        .map(
            report ->
                new Part(
                    report.getClass().getSimpleName(),
                    sample -> sample.examined().forEach(one -> report.of(one, PARTICULARS))));
  }
}
