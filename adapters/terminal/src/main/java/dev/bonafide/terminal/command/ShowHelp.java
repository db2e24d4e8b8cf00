package dev.bonafide.terminal.command;

import dev.bonafide.terminal.Refusal;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Shows the help of another command: {@code help rules test} is {@code rules test --help}. */
public record ShowHelp() implements Subcommand {
  private static final String NAME = "help";

  @Override
  public Spec spec() {
    return new Spec(NAME, "Shows the help of a command.")
        .arguments("COMMAND", "The command; without it, the help of bonafide.")
        .examples("  bonafide help screen");
  }

  /** The same words as the command whose help they ask for; others as they are. */
  public static String[] meant(String... args) {
    if (args.length == 0 || !args[0].equals(NAME) || args[args.length - 1].startsWith("-")) {
      return args;
    }
    List<String> words = new ArrayList<>(List.of(args).subList(1, args.length));
    words.add("--help");
    return words.toArray(String[]::new);
  }

  @Override
  public int run(ParseResult parsed) {
    throw new Refusal("help stands first; see bonafide --help");
  }
}
