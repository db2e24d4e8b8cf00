package dev.bonafide.consultation.request;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import java.util.List;

/** What a first reading asks about a case, before anyone is asked: same case, same plan. */
public sealed interface RequestPlan permits RequestPlan.Spared, PlannedRequest {
  /** Below so many words of the subject and of notes there is nothing that could disagree. */
  int FEWEST_WORDS = 12;

  /**
   * No one is asked.
   *
   * @param reason a sentence
   */
  public record Spared(String reason) implements RequestPlan {}

  /** Of a case, for all prompts that have something to look at in it. */
  static RequestPlan of(PromptBook book, CaseFile caseFile, Allowance allowance) {
    if (isPrivate(caseFile)) {
      return new Spared(
          "All of the evidence is private; no language model was asked, and nothing was sent.");
    }
    List<Prompt> asked = book.fitting(caseFile);
    if (asked.isEmpty()) {
      return new Spared(
          "None of the evidence suits a language model or may be shown to one; none was asked.");
    }
    EvidenceSheet sheet = EvidenceSheet.of(caseFile, allowance.characters());
    if (sheet.tellingWords() < FEWEST_WORDS) {
      return new Spared(
          "There is almost nothing to read, fewer than "
              + FEWEST_WORDS
              + " words; no language model was asked.");
    }
    return new PlannedRequest(asked, sheet, book.firstReading(asked, sheet));
  }

  private static boolean isPrivate(CaseFile caseFile) {
    return !caseFile.readings().isEmpty()
        && caseFile.readings().stream().allMatch(reading -> reading.exhibit().isPrivate());
  }
}
