package dev.bonafide.terminal.command;

import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.RunIdentity;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code prompts}: what a language model may be asked. */
public record PromptCommands(
    Distribution distribution, CaseFileReader desk, Console console, RunIdentity stamp)
    implements Subcommand {

  @Override
  public CommandSpec spec() {
    return new Spec("prompts", "Lists, shows, and tests the questions for a language model.")
        .examples(
            "  bonafide prompts list",
            "  bonafide prompts test prompts/",
            "  bonafide prompts show --case interview.vtt")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    throw new Refusal("prompts needs one of list, show ID, test [DIR], record DIR");
  }

  @Override
  public List<Subcommand> commands() {
    return List.of(
        new ListPrompts(distribution, console),
        new ShowPrompt(distribution, desk, console),
        new TestPrompts(distribution, desk, console),
        new RecordPrompts(distribution, desk, console, stamp));
  }
}
