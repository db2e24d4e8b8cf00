package dev.bonafide.terminal.command;

import dev.bonafide.consultation.Model;
import dev.bonafide.examination.Examiner;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Engine;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ParseResult;

/** Whether language models are asked, too: where one is set, unless {@code --no-llm} is given. */
final class ModelOption {
  /** Said before many cases are asked about. */
  static final String BUDGET =
      "BONAFIDE_LLM_DAILY_TOKENS is counted for this run alone; only servers on one database count"
          + " together";

  private static final String NONE = "--no-llm";

  private ModelOption() {}

  static Engine.Catalogue of(ParseResult parsed, Engine engine, Engine.Catalogue catalogue) {
    return of(parsed, engine, catalogue, UnaryOperator.identity());
  }

  private static Engine.Catalogue of(
      ParseResult parsed, Engine engine, Engine.Catalogue catalogue, UnaryOperator<Model> behind) {
    Examiner examiner = catalogue.examiner();
    return catalogue.with(
        parsed.hasMatchedOption(NONE) ? examiner.alone() : engine.consulting(examiner, behind));
  }

  /** The same for many cases; where a model is asked, it is said how far the day's tokens reach. */
  static Engine.Catalogue aloud(
      ParseResult parsed,
      Engine engine,
      Engine.Catalogue catalogue,
      UnaryOperator<Model> behind,
      Console console) {
    Engine.Catalogue asking = of(parsed, engine, catalogue, behind);
    if (!parsed.hasMatchedOption(NONE) && asking.examiner() != catalogue.examiner()) {
      console.say(BUDGET);
    }
    return asking;
  }
}
