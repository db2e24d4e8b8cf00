package dev.bonafide.terminal.command;

import dev.bonafide.terminal.Refusal;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** A command that does nothing by itself and leads to those below it. */
public record CommandGroup(
    String name, String description, List<String> examples, List<Subcommand> commands)
    implements Subcommand {

  @Override
  public Spec spec() {
    return new Spec(name, description).examples(examples.toArray(String[]::new));
  }

  @Override
  public int run(ParseResult parsed) {
    throw new Refusal("%s needs a command; see bonafide %1$s --help".formatted(name));
  }
}
