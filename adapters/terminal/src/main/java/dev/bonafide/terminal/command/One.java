package dev.bonafide.terminal.command;

import dev.bonafide.terminal.Refusal;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Commands that take exactly one argument. */
public final class One {
  private One() {}

  /** The argument, as it was written. */
  public static String of(ParseResult parsed, String command, String what) {
    List<String> given = Spec.arguments(parsed);
    if (given.size() != 1) {
      String only = given.isEmpty() ? "" : ", and nothing else";
      throw new Refusal("%s needs %s%s; see bonafide %1$s --help".formatted(command, what, only));
    }
    return given.getFirst();
  }
}
