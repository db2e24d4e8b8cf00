package dev.bonafide.report.terminal;

import java.util.List;

/** Lays out lines of text for a terminal of a given width. */
public final class TerminalLayout {
  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean coloured;

  public TerminalLayout(int width, boolean coloured) {
    this.width = width;
    this.coloured = coloured;
  }

  public void gap() {
    out.append('\n');
  }

  public void heading(String text) {
    gap();
    block("", text, TerminalStyle.BOLD);
  }

  /** A paragraph whose later lines stand under the first word after its lead. */
  public void block(String lead, String text, TerminalStyle style) {
    String indent = " ".repeat(DisplayWidth.of(lead));
    String before = lead;
    for (String line : Wrapping.of(text, width - indent.length())) {
      out.append(before).append(coloured ? style.on(line) : line).append('\n');
      before = indent;
    }
  }

  public void block(String lead, String text) {
    block(lead, text, TerminalStyle.PLAIN);
  }

  /** A label and its text on one line, wrapped under the label with a small indent. */
  public void labelled(String indent, String label, String text) {
    List<String> lines = Wrapping.of(label + ": " + text, width - indent.length() - 2);
    String before = indent;
    for (String line : lines) {
      out.append(before).append(line).append('\n');
      before = indent + "  ";
    }
  }

  public String written() {
    return out.toString();
  }
}
