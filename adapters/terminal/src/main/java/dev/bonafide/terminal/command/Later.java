package dev.bonafide.terminal.command;

import dev.bonafide.terminal.Refusal;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command that is named in the contract and not part of this build.
 *
 * @param what it will do
 */
public record Later(String name, String what) implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        new Spec(name, what + " (not part of this build)").arguments("ARGUMENT", "").done();
    spec.parser().unmatchedArgumentsAllowed(true).unmatchedOptionsArePositionalParams(true);
    return spec;
  }

  @Override
  public int run(ParseResult parsed) {
    String does = what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
    throw new Refusal(name + " is not part of this build yet; it " + does);
  }

  static void refuse(ParseResult parsed, String option) {
    if (parsed.hasMatchedOption(option)) {
      throw new Refusal(option + " is not part of this build yet");
    }
  }
}
