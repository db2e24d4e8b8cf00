package dev.bonafide.terminal.command;

import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.terminal.Distribution;
import picocli.CommandLine.ParseResult;

/** Whether language models are asked, too: where one is set, unless {@code --no-llm} is given. */
final class ModelOption {
  private static final String NONE = "--no-llm";

  private ModelOption() {}

  static CatalogueEngine engine(
      ParseResult parsed, Distribution distribution, Catalogue catalogue) {
    return distribution.consulting(distribution.engine(catalogue), parsed.hasMatchedOption(NONE));
  }
}
