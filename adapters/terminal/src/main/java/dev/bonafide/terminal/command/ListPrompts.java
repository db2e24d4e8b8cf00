package dev.bonafide.terminal.command;

import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.show.PromptText;
import picocli.CommandLine.ParseResult;

/** Lists the consultations, with what each may point at. */
record ListPrompts(Distribution distribution, Console console) implements Subcommand {

  @Override
  public Spec spec() {
    return new Spec(
            "list",
            "Lists the questions (called consultations), and what a model may point out for each.")
        .examples("  bonafide prompts list");
  }

  @Override
  public int run(ParseResult parsed) {
    new PromptText(console).list(PromptShelf.read(distribution.prompts()).folders());
    return Exit.DONE;
  }
}
