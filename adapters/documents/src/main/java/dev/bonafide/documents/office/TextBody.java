package dev.bonafide.documents.office;

import dev.bonafide.documents.draft.DraftWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The content, or the headers and footers, of an ODT. */
final class TextBody implements Markup.Listener {
  private static final Set<String> STYLED = Set.of("p", "h", "span", "table-cell", "a");

  private final Flow flow;
  private final DraftWriter draft;
  private final TextStyles styles;
  private final Deque<TextAppearance> looks = new ArrayDeque<>();
  private final Aside aside;
  private int items;
  private boolean space;

  TextBody(Flow flow, DraftWriter draft, TextStyles styles) {
    this.flow = flow;
    this.draft = draft;
    this.styles = styles;
    this.aside = new Aside(draft);
  }

  @Override
  public void start(String name, Markup markup) {
    styles.start(name, markup);
    if (aside.start(name, markup)) {
      return;
    }
    if (STYLED.contains(name)) {
      TextAppearance around = looks.isEmpty() ? TextAppearance.PLAIN : looks.getFirst();
      looks.push(styles.look(markup.attribute("style-name")).over(around));
    }
    switch (name) {
      case "p", "h" -> startParagraph();
      case "table-row" -> flow.startRow();
      case "table-cell" -> flow.startCell();
      case "list-item" -> items++;
      case "s" -> words(" ".repeat(spaces(markup.attribute("c", "1"))));
      case "tab" -> words("\t");
      case "line-break" -> words("\n");
      case "a" -> draft.hide("link", markup.attribute("href", ""));
      case "hidden-text" -> flow.hide("hidden text", markup.attribute("string-value", ""));
      default -> {}
    }
  }

  private void startParagraph() {
    flow.startParagraph();
    space = true;
  }

  private static int spaces(String count) {
    try {
      return Math.clamp(Integer.parseInt(count), 0, 200);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  @Override
  public void text(String text) {
    if (!aside.text(text) && !looks.isEmpty()) {
      words(collapsed(text));
    }
  }

  /** White space in the XML stands for one space, or none at the beginning of a paragraph. */
  private String collapsed(String text) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!blank) {
        words.append(c);
      } else if (!space) {
        words.append(' ');
      }
      space = blank;
    }
    return words.toString();
  }

  private void words(String text) {
    String way = looks.isEmpty() ? null : looks.getFirst().way();
    if (way == null) {
      flow.text(text);
    } else {
      flow.hide(way, text);
    }
  }

  @Override
  public void end(String name) {
    styles.end(name);
    if (aside.end(name)) {
      return;
    }
    if (STYLED.contains(name)) {
      looks.poll();
    }
    switch (name) {
      case "p", "h" -> flow.endParagraph(name.equals("h"), items > 0);
      case "table-row" -> flow.endRow();
      case "table-cell" -> flow.endCell();
      case "list-item" -> items--;
      default -> {}
    }
  }
}
