package dev.bonafide.bot.decision;

import dev.bonafide.terminal.Refusal;
import picocli.CommandLine.ParseResult;

/** Why somebody decided, as they typed it behind an option. */
final class TypedReason {
  /** Characters: some paragraphs, as over HTTP. */
  private static final int LONGEST = 4_000;

  private TypedReason() {}

  /**
   * Reads it.
   *
   * @return empty where none was typed
   */
  static String in(ParseResult parsed, String option) {
    String typed = parsed.matchedOptionValue(option, "").strip();
    if (typed.length() > LONGEST) {
      throw new Refusal(option + " may have at most " + LONGEST + " characters");
    }
    return typed;
  }
}
