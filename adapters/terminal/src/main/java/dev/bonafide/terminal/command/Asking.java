package dev.bonafide.terminal.command;

import dev.bonafide.examination.Examiner;
import dev.bonafide.terminal.Engine;
import picocli.CommandLine.ParseResult;

/** Whether language models are asked, too: where one is set, unless {@code --no-llm} is given. */
final class Asking {
  private Asking() {}

  static Engine.Catalogue of(ParseResult parsed, Engine engine, Engine.Catalogue catalogue) {
    Examiner examiner = catalogue.examiner();
    return catalogue.with(
        parsed.hasMatchedOption("--no-llm") ? examiner.alone() : engine.consulting(examiner));
  }
}
