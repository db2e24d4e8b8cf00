package dev.bonafide.mcp;

import dev.bonafide.check.RedFlag;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.QuestionsReport;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.TextReport;
import dev.bonafide.verdict.pattern.Pattern;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Answers of the tools. None of them stores anything, opens a link, or changes a case.
 *
 * @param files what reads files that are passed on
 * @param ids one for each screening
 */
public record EvidenceTools(
    CatalogueEngine engine, AttachmentReader files, Supplier<String> ids, InstantSource clock) {
  private static final int WIDTH = 100;
  private static final String NO_PROOF =
      "“Nothing known” is no proof of honesty, and a finding is no proof of guilt. A person decides.";

  /**
   * Result of a tool.
   *
   * @param json the same for programs; empty for none
   */
  record Answer(String text, String json) {}

  /** Judges evidence. */
  Answer screen(Map<String, Object> arguments) {
    Screened screened = screened(arguments);
    return new Answer(
        new TextReport(WIDTH, false).of(screened.examination(), screened.particulars())
            + "\n"
            + NO_PROOF
            + "\n",
        new JsonReport().of(screened.examination(), screened.particulars()));
  }

  /** Lists the questions that would settle what was found, to be sent as they are. */
  Answer questions(Map<String, Object> arguments) {
    Screened screened = screened(arguments);
    String listed = new QuestionsReport().of(screened.examination(), screened.particulars());
    return new Answer(listed.isEmpty() ? "Nothing is to be asked. " + NO_PROOF : listed, "");
  }

  /** Lists what was not checked, and what would change the verdict. */
  Answer missing(Map<String, Object> arguments) {
    Screened screened = screened(arguments);
    ReportPage page = ReportPage.of(screened.examination(), screened.particulars());
    StringBuilder text = new StringBuilder(page.headline()).append('\n');
    FlagText.list(text, "What would change this", page.wouldChange());
    FlagText.list(text, "What could not be checked", page.limits());
    return new Answer(text.append('\n').append(NO_PROOF).append('\n').toString(), "");
  }

  /**
   * Explains a red flag.
   *
   * @throws RefusedCall for an ID that no red flag has
   */
  Answer explain(Map<String, Object> arguments) {
    Object id = arguments.get("id");
    RedFlag found =
        Stream.concat(
                engine.catalogue().rules().rules().stream().map(rule -> rule.flag()),
                engine.catalogue().patterns().stream().map(Pattern::flag))
            .filter(flag -> flag.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new RefusedCall("no red flag has this ID; findings of a screening name them"));
    return new Answer(new FlagText(found).written(), "");
  }

  private Screened screened(Map<String, Object> arguments) {
    long start = System.nanoTime();
    Examination examination = engine.screen(new ToolEvidence(files).of(arguments));
    EngineVersion version = engine.version();
    return new Screened(
        examination,
        new Particulars(
            ids.get(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            Math.round((System.nanoTime() - start) / 1e3) / 1e3,
            version.bonafide(),
            version.rules(),
            version.settings()));
  }

  private record Screened(Examination examination, Particulars particulars) {}
}
