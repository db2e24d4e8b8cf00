package dev.bonafide.documents.office;

import dev.bonafide.documents.draft.DraftWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lays paragraphs and tables out as lines. A paragraph is a line; a row of a table is one too where
 * its cells hold a line each.
 */
final class Flow {
  /** Two paragraphs with a blank line between them are prose if one of them is longer. */
  private static final int PROSE = 80;

  private final DraftWriter draft;
  private final String part;
  private final Deque<StringBuilder> places = new ArrayDeque<>();
  private final Deque<List<String>> rows = new ArrayDeque<>();
  private final StringBuilder concealed = new StringBuilder();
  private String way = "";
  private int paragraph;
  private int begin;
  private boolean wasProse;

  /**
   * Into a draft.
   *
   * @param part such as {@code header}; empty for the body
   */
  Flow(DraftWriter draft, String part) {
    this.draft = draft;
    this.part = part;
    places.push(new StringBuilder());
  }

  void text(String text) {
    draft.require(here().length() + text.length());
    here().append(text);
  }

  void startParagraph() {
    paragraph++;
    startLine();
  }

  private void startLine() {
    if (!here().isEmpty() && here().charAt(here().length() - 1) != '\n') {
      here().append('\n');
    }
    begin = here().length();
  }

  /**
   * Ends a paragraph's line.
   *
   * @param stands whether it is set apart, as headings are
   * @param item whether it is one of a list
   */
  void endParagraph(boolean stands, boolean item) {
    flush();
    StringBuilder here = here();
    int start = Math.min(begin, here.length());
    boolean prose = !item && here.length() - start > PROSE;
    boolean apart = stands || (!item && (prose || wasProse));
    if (apart && start > 1 && here.charAt(start - 2) != '\n' && here.length() > start) {
      here.insert(start, '\n');
    }
    here.append('\n');
    wasProse = prose;
  }

  void startRow() {
    rows.push(new ArrayList<>());
  }

  void startCell() {
    places.push(new StringBuilder());
    wasProse = false;
  }

  void endCell() {
    if (places.size() > 1) {
      String cell = places.pop().toString().strip();
      List<String> row = rows.peek();
      if (row != null && !cell.isEmpty()) {
        row.add(cell);
      }
    }
  }

  void endRow() {
    List<String> row = rows.poll();
    if (row != null && !row.isEmpty()) {
      boolean lines = row.stream().anyMatch(cell -> cell.indexOf('\n') >= 0);
      startLine();
      here().append(String.join(lines ? "\n" : "  ", row)).append('\n');
    }
    wasProse = false;
  }

  /** Hidden words; those hidden alike in one paragraph are one piece. */
  void hide(String how, String text) {
    if (!how.equals(way)) {
      flush();
      way = how;
    }
    concealed.append(text);
  }

  private void flush() {
    if (!concealed.isEmpty()) {
      String where = (part.isEmpty() ? "" : part + ", ") + "paragraph " + paragraph;
      draft.hide(where + ", " + way, concealed);
      concealed.setLength(0);
    }
    way = "";
  }

  /** Hands over what was laid out. */
  void end() {
    flush();
    while (places.size() > 1) {
      endCell();
    }
    draft.text(here()).blank();
  }

  private StringBuilder here() {
    return places.getFirst();
  }
}
