package dev.bonafide.rule.file;

/**
 * What is wrong in a file of the catalogue, as a compiler would say it.
 *
 * @param line from 1
 * @param column from 1
 * @param instead what to write instead
 */
public record RuleProblem(RuleSource source, int line, int column, String what, String instead) {

  /** File, line and column, the line itself with a caret, and what to write instead. */
  public String shown() {
    String number = String.valueOf(line);
    String margin = " ".repeat(number.length());
    String[] lines = source.text().split("\n", -1);
    String text = line <= lines.length ? lines[line - 1].replace('\t', ' ') : "";
    return String.join(
        "\n",
        "error: " + what,
        margin + "--> " + source.root() + "/" + source.path() + ":" + line + ":" + column,
        margin + " |",
        number + " | " + text,
        margin + " | " + " ".repeat(Math.max(0, column - 1)) + "^ " + instead);
  }
}
