package dev.bonafide.report.terminal;

import dev.bonafide.verdict.Verdict;

/** How a stretch of text stands out in a terminal: the parameters of ECMA-48's SGR sequence. */
public enum TerminalStyle {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  QUOTE("36"),
  YELLOW("1;33"),
  RED("1;31"),
  BLUE("1;34");

  private final String parameters;

  TerminalStyle(String parameters) {
    this.parameters = parameters;
  }

  public static TerminalStyle of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.HighRisk _ -> RED;
      case Verdict.Verify _ -> YELLOW;
      case Verdict.NoRedFlags _ -> BOLD;
      case Verdict.InsufficientEvidence _ -> BLUE;
    };
  }

  String on(String text) {
    return parameters.isEmpty() ? text : "\u001B[" + parameters + "m" + text + "\u001B[0m";
  }
}
