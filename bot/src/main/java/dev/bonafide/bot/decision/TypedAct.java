package dev.bonafide.bot.decision;

import dev.bonafide.bot.Settings;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** An act on a stored case as someone typed it. */
record TypedAct(ParseResult parsed, Machine machine) {
  /** Characters of a reason: some paragraphs, as over HTTP. */
  private static final int LONGEST = 4_000;

  /** The machine at which it is typed. */
  record Machine(
      Distribution distribution, Settings settings, Console console, InstantSource clock) {}

  List<String> arguments() {
    return Spec.arguments(parsed);
  }

  /**
   * So many arguments.
   *
   * @param wanted what is wrong with any other number
   */
  List<String> arguments(int count, String wanted) {
    if (arguments().size() != count) {
      throw new Refusal(wanted);
    }
    return arguments();
  }

  boolean has(String flag) {
    return parsed.hasMatchedOption(flag);
  }

  /** The text of an option; empty where none was typed. */
  String text(String option) {
    String typed = parsed.matchedOptionValue(option, "").strip();
    if (typed.length() > LONGEST) {
      throw new Refusal(option + " may have at most " + LONGEST + " characters");
    }
    return typed;
  }

  static Refusal sayWhy(String option) {
    return new Refusal("say why with " + option);
  }
}
