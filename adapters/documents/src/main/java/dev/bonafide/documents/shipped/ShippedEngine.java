package dev.bonafide.documents.shipped;

import dev.bonafide.comparison.ComparedWith;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.LineReading;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.documents.answer.JsonAnswers;
import dev.bonafide.documents.export.Exports;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.rule.file.ReplacedFiles;
import dev.bonafide.rule.file.RuleSource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Bonafide for a Java program: the engine with the rules and readers that are shipped. It takes
 * about a second to create, is safe for several threads, and is meant to be kept.
 */
public final class ShippedEngine {
  private static final int REMEMBERED_ANSWERS = 200;

  private ShippedEngine() {}

  /** The engine with the shipped rules alone. */
  public static CatalogueEngine create() {
    return create(List.of());
  }

  /**
   * The engine with more rules; one of the same path takes a shipped one's place.
   *
   * @param more such as {@link RuleFolder#read} gives
   * @throws dev.bonafide.rule.file.BrokenRules with every problem in them
   */
  public static CatalogueEngine create(List<RuleSource> more) {
    return builder(ShippedCatalogue.read(with(more), ComparedWith.NOTHING)).build();
  }

  /** An engine of another catalogue that reads what the shipped one reads. */
  public static CatalogueEngine.Builder builder(Catalogue catalogue) {
    return CatalogueEngine.builder(catalogue).readers(List.of(new Exports(Exports.MESSAGES)));
  }

  /** The shipped rule files with others; one of the same path takes a shipped one's place. */
  public static List<RuleSource> with(List<RuleSource> more) {
    return ReplacedFiles.of(ShippedFiles.rules(), more);
  }

  /**
   * Has a model asked about a case with the shipped prompts: {@link CatalogueEngine#consulting}.
   */
  public static Consultation consultation(Model model) {
    return consultation(List.of(model), Agreement.ANY, Allowance.STANDARD);
  }

  /**
   * The same for several models.
   *
   * @param agreement how many of them must point at the same words
   * @param allowance how much one case may cost
   */
  public static Consultation consultation(
      List<? extends Model> models, Agreement agreement, Allowance allowance) {
    return new Consultation(
        PromptShelf.read(ShippedFiles.prompts()).book(),
        List.copyOf(models),
        agreement,
        new JsonAnswers(),
        new RecentAnswers(REMEMBERED_ANSWERS),
        allowance);
  }

  /**
   * Has a model asked what lines mean that people type below a verdict.
   *
   * @param within after which no one waits for it any more
   * @param isWorded whether it may also word replies
   */
  public static LineReading lineReading(Model model, Duration within, boolean isWorded) {
    List<RuleSource> prompts = ShippedFiles.prompts();
    return new LineReading(
        PromptShelf.plainWords(prompts),
        model,
        new JsonAnswers(),
        within,
        isWorded ? Optional.of(PromptShelf.wording(prompts)) : Optional.empty());
  }
}
