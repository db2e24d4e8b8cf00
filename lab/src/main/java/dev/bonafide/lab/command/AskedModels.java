package dev.bonafide.lab.command;

import dev.bonafide.bot.Models;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Model;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.lab.prompt.CaseReading;
import dev.bonafide.lab.prompt.PromptRecording;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.terminal.Console;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ParseResult;

/**
 * The language models that the settings name, as measurements ask them.
 *
 * @param models asked for when they are needed; empty where none is set
 */
public record AskedModels(Supplier<Optional<Models>> models) {
  /** Said before many cases are asked about. */
  static final String BUDGET =
      "BONAFIDE_LLM_DAILY_TOKENS applies to this run only; only servers on the same"
          + " database share a count";

  private static final String NONE = "--no-llm";

  /**
   * The engine that asks them too, unless {@code --no-llm} is given; it is said how far the day's
   * tokens reach.
   *
   * @param behind puts a model behind what is asked in its place, such as one that listens
   */
  CatalogueEngine aloud(
      ParseResult parsed, CatalogueEngine rules, UnaryOperator<Model> behind, Console console) {
    CatalogueEngine engine =
        parsed.hasMatchedOption(NONE)
            ? rules.alone()
            : consultation(behind).map(rules::consulting).orElse(rules);
    if (engine.asksModel()) {
      console.say(BUDGET);
    }
    return engine;
  }

  private Optional<Consultation> consultation(UnaryOperator<Model> behind) {
    return models
        .get()
        .filter(set -> !set.all().isEmpty())
        .map(set -> set.through(behind))
        .map(set -> ShippedEngine.consultation(set.all(), set.agreement(), set.allowance()));
  }

  /** One for each, to have it answer the cases of consultations. */
  List<PromptRecording> recordings(PromptShelf shelf, CaseReading reading) {
    return models.get().stream()
        .flatMap(
            set ->
                set.all().stream()
                    .map(one -> new PromptRecording(shelf, reading, set.allowance(), one)))
        .toList();
  }
}
