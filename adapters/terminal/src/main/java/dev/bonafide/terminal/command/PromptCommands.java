package dev.bonafide.terminal.command;

import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Refusal;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** {@code prompts}: what a language model may be asked. */
public record PromptCommands(Distribution distribution, CaseFileReader desk, Console console)
    implements Subcommand {

  @Override
  public Spec spec() {
    return new Spec("prompts", "Lists and shows the questions for a language model.")
        .examples("  bonafide prompts list", "  bonafide prompts show --case interview.vtt");
  }

  @Override
  public int run(ParseResult parsed) {
    throw new Refusal("prompts needs one of list, show ID; see bonafide prompts --help");
  }

  @Override
  public List<Subcommand> commands() {
    return List.of(
        new ListPrompts(distribution, console), new ShowPrompt(distribution, desk, console));
  }
}
