package dev.bonafide.consultation;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.PlannedRequest;
import dev.bonafide.consultation.request.Prompt;
import dev.bonafide.consultation.request.PromptBook;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.consultation.request.RequestPlan;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks language models about a case, and believes none: what they point at is proved by code before
 * anyone sees it. One request a case, and one more where that would matter, for each model.
 */
public final class Consultation {
  private static final String STEERED =
      "the evidence has text that addresses a machine, mentions this check, or is"
          + " written in someone else's name, so the second reading could not set anything"
          + " aside";

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
      throw new IllegalArgumentException("there is no model to ask");
    }
    this.book = book;
    this.panel = new ModelEnsemble(models, recent);
    this.agreement = agreement;
    this.reader = reader;
    this.allowance = allowance;
  }

  /**
   * No one is asked.
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
    int speakers = planned.sheet().voices().labels().size();
    ScreeningProgress.current().reached(ScreeningProgress.Step.MODEL);
    List<ModelEnsemble.Voice<FirstAnswer>> voices =
        panel.ask(
            planned.request(), allowance.first(asked), json -> reader.first(json, asked, speakers));
    return FirstReading.of(planned, voices, agreement, book.fingerprint(), panel.names());
  }

  /** What the same answers prove where a case is read in another way. No one is asked. */
  public FirstReading read(CaseFile otherwise, FirstReading first) {
    return first.sheet() == null
        ? first
        : first.on(EvidenceSheet.of(otherwise, allowance.characters()));
  }

  /**
   * Has refuted what counts: what a first reading found, and what rules found. Where no one
   * answers, both stand as they were; a model's findings alone are then never enough for high risk.
   *
   * @param contested findings of the rules
   * @param steered whether the case has text that addresses its reader: then nothing falls
   */
  public Consulted again(FirstReading first, List<ContestedFinding> contested, boolean steered) {
    EvidenceSheet sheet = first.sheet();
    if (sheet == null || !first.consulted().used()) {
      return first.consulted();
    }
    List<ContestedFinding> all = new ArrayList<>(contested);
    first.contested().forEach(one -> all.add(new ContestedFinding(one, false)));
    SecondReading second = new SecondReading(sheet, all, book, first.characters());
    return second.isEmpty() ? first.consulted() : again(first.consulted(), second, steered);
  }

  private Consulted again(Consulted first, SecondReading second, boolean steered) {
    ModelRequest request = second.request();
    ScreeningProgress.current().reached(ScreeningProgress.Step.SECOND_READING);
    List<ModelEnsemble.Voice<List<Refutation>>> voices =
        panel.ask(
            request,
            allowance.second(),
            json -> reader.second(json, second.size()).filter(second::isCareful));
    List<List<Refutation>> answers =
        voices.stream().flatMap(voice -> voice.answer().stream()).toList();
    List<String> limits = new ArrayList<>();
    String silence = ModelVotes.silence(voices);
    if (!silence.isEmpty()) {
      limits.add(Consulted.SECOND + silence);
    }
    if (steered) {
      limits.add(STEERED);
    }
    return first.reread(
        second.judged(answers, agreement, panel.size(), !steered),
        ModelVotes.usage(voices),
        request.hash(),
        limits);
  }
}
