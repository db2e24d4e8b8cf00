package dev.bonafide.consultation;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Outcome;
import dev.bonafide.consultation.proof.ModelClaim;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.PlannedRequest;
import dev.bonafide.consultation.request.Prompt;
import dev.bonafide.consultation.request.PromptBook;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.consultation.request.RequestPlan;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import java.util.List;

/**
 * Asks language models about a case, and believes none: what they point at is proved by code before
 * anybody sees it. One request a case, and one more where that would matter, for each model.
 */
public final class Consultation {
  private final PromptBook book;
  private final ModelEnsemble panel;
  private final Agreement agreement;
  private final AnswerReader reader;
  private final Allowance allowance;

  /**
   * Asks these models.
   *
   * @param models at least one
   * @param recent what was answered lately; may be shared
   */
  public Consultation(
      PromptBook book,
      List<Model> models,
      Agreement agreement,
      AnswerReader reader,
      RecentAnswers recent,
      Allowance allowance) {
    if (models.isEmpty()) {
      throw new IllegalArgumentException("nobody is there to be asked");
    }
    this.book = book;
    this.panel = new ModelEnsemble(models, recent);
    this.agreement = agreement;
    this.reader = reader;
    this.allowance = allowance;
  }

  /**
   * Nobody is asked.
   *
   * @param reason a sentence
   */
  public FirstReading spared(String reason) {
    return FirstReading.not(reason, book.fingerprint(), panel.names());
  }

  /** The first reading of a case. */
  public FirstReading read(CaseFile caseFile) {
    return switch (RequestPlan.of(book, caseFile, allowance)) {
      case RequestPlan.Spared(String reason) -> spared(reason);
      case PlannedRequest planned -> read(planned);
    };
  }

  private FirstReading read(PlannedRequest planned) {
    List<Prompt> asked = planned.asked();
    List<ModelEnsemble.Voice<List<ModelClaim>>> voices =
        panel.ask(planned.request(), allowance.first(asked), json -> reader.first(json, asked));
    return FirstReading.of(
        planned.sheet(),
        asked,
        planned.request(),
        voices,
        agreement,
        book.fingerprint(),
        panel.names());
  }

  /**
   * Has what a first reading found refuted. Where nobody answers, the first reading stands as it
   * was, which is never enough for high risk.
   */
  public Consulted again(FirstReading first) {
    EvidenceSheet sheet = first.sheet();
    List<Outcome.Finding> claims = first.findings();
    if (sheet == null || claims.isEmpty()) {
      return first.consulted();
    }
    SecondReading second = new SecondReading(sheet, claims);
    ModelRequest request = second.request(book.second());
    List<ModelEnsemble.Voice<List<Refutation>>> voices =
        panel.ask(request, allowance.second(), json -> reader.second(json, claims.size()));
    List<List<Refutation>> answers =
        voices.stream().flatMap(voice -> voice.answer().stream()).toList();
    return first
        .consulted()
        .reread(
            second.judged(answers, agreement, panel.size()),
            ModelVotes.usage(voices),
            request.hash(),
            ModelVotes.silence(voices));
  }
}
