package dev.bonafide.mcp;

import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.Judgement;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.report.QuestionsReport;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.TextReport;
import dev.bonafide.verdict.pattern.Pattern;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Answers of the tools. None of them stores anything, opens a link, or changes a case.
 *
 * @param screening judges what is handed in, or throws {@link RefusedCall}
 * @param catalogue the one that is screened with
 * @param files what reads files that are passed on
 */
public record EvidenceTools(
    Function<Submission, Judgement> screening, Catalogue catalogue, AttachmentReader files) {
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
    Judgement judged = judged(arguments);
    return new Answer(
        new TextReport(WIDTH, false).of(judged.examination(), judged.particulars())
            + "\n"
            + NO_PROOF
            + "\n",
        judged.json());
  }

  /** Lists the questions that would settle what was found, to be sent as they are. */
  Answer questions(Map<String, Object> arguments) {
    Judgement judged = judged(arguments);
    String listed = new QuestionsReport().of(judged.examination(), judged.particulars());
    return new Answer(listed.isEmpty() ? "Nothing is to be asked. " + NO_PROOF : listed, "");
  }

  /** Lists what could be checked and what not, what to add, and what would change the verdict. */
  Answer missing(Map<String, Object> arguments) {
    Judgement judged = judged(arguments);
    ReportPage page = ReportPage.of(judged.examination(), judged.particulars());
    StringBuilder text = new StringBuilder(page.headline()).append('\n');
    text.append(coverage(judged.examination().outcomes()));
    FlagText.list(text, ReportPage.WANTED, page.wanted());
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
                catalogue.rules().rules().stream().map(rule -> rule.flag()),
                catalogue.patterns().stream().map(Pattern::flag))
            .filter(flag -> flag.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new RefusedCall("no red flag has this ID; findings of a screening name them"));
    return new Answer(new FlagText(found).written(), "");
  }

  private static String coverage(List<Outcome> outcomes) {
    long blind = outcomes.stream().filter(Outcome.Unknown.class::isInstance).count();
    return "%d of %d checks could be run.\n".formatted(outcomes.size() - blind, outcomes.size());
  }

  private Judgement judged(Map<String, Object> arguments) {
    return screening.apply(new ToolEvidence(files).of(arguments));
  }
}
