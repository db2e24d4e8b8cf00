package dev.bonafide.terminal.command;

import dev.bonafide.consultation.Model;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ParseResult;

/** Whether language models are asked, too: where one is set, unless {@code --no-llm} is given. */
final class ModelOption {
  /** Said before many cases are asked about. */
  static final String BUDGET =
      "BONAFIDE_LLM_DAILY_TOKENS applies to this run only; only servers on the same"
          + " database share a count";

  private static final String NONE = "--no-llm";

  private ModelOption() {}

  static CatalogueEngine engine(
      ParseResult parsed, Distribution distribution, Catalogue catalogue) {
    return engine(parsed, distribution, catalogue, UnaryOperator.identity());
  }

  private static CatalogueEngine engine(
      ParseResult parsed,
      Distribution distribution,
      Catalogue catalogue,
      UnaryOperator<Model> behind) {
    CatalogueEngine rules = distribution.engine(catalogue);
    return parsed.hasMatchedOption(NONE)
        ? rules.alone()
        : distribution.consultation(behind).map(rules::consulting).orElse(rules);
  }

  /** The same for many cases; where a model is asked, it is said how far the day's tokens reach. */
  static CatalogueEngine aloud(
      ParseResult parsed,
      Distribution distribution,
      Catalogue catalogue,
      UnaryOperator<Model> behind,
      Console console) {
    CatalogueEngine engine = engine(parsed, distribution, catalogue, behind);
    if (engine.asksModel()) {
      console.say(BUDGET);
    }
    return engine;
  }
}
