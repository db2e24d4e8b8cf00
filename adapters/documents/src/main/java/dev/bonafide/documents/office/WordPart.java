package dev.bonafide.documents.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One part of a DOCX: the body, a header, a note. */
final class WordPart implements Markup.Listener {
  private final Flow flow;
  private final WordStyles styles;
  private final Deque<TextAppearance> cells = new ArrayDeque<>();
  private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
  private final Deque<String> changes = new ArrayDeque<>();
  private TextAppearance run = TextAppearance.PLAIN;
  private int passedOver;
  private boolean isText;

  WordPart(Flow flow, WordStyles styles) {
    this.flow = flow;
    this.styles = styles;
  }

  @Override
  public void start(String name, Markup markup) {
    // A fallback repeats, for old readers, what stands before it.
    if (passedOver > 0 || name.equals("Fallback") || name.endsWith("PrChange")) {
      passedOver++;
      return;
    }
    switch (name) {
      case "p" -> startParagraph();
      case "r" -> run = TextAppearance.PLAIN;
      case "tr" -> flow.startRow();
      case "tc" -> startCell();
      case "t", "delText" -> isText = true;
      case "instrText" -> isText = false;
      case "tab" -> {
        // In the properties of a paragraph it only sets a stop.
        if (!markup.parent().equals("tabs")) {
          words("\t");
        }
      }
      case "br", "cr" -> words("\n");
      case "noBreakHyphen" -> words("-");
      case "ins", "del", "moveFrom", "moveTo" -> changes.push(change(name, markup));
      case "docPr" -> flow.hide("a picture's description", markup.attribute("descr", ""));
      case "altChunk" -> flow.hide("embedded document", "not read");
      default -> property(name, markup);
    }
  }

  private void startParagraph() {
    flow.startParagraph();
    paragraphs.push(new WordParagraph());
  }

  private void startCell() {
    flow.startCell();
    cells.push(TextAppearance.PLAIN);
  }

  private static String change(String name, Markup markup) {
    boolean away = name.equals("del") || name.equals("moveFrom");
    String date = markup.attribute("date");
    return (away ? "tracked deletion" : "tracked insertion")
        + " by "
        + markup.attribute("author", "somebody")
        + (date == null ? "" : " on " + date);
  }

  private void property(String name, Markup markup) {
    WordParagraph paragraph = paragraphs.peek();
    switch (markup.parent()) {
      // The mark that ends a paragraph has a look too, which every run puts away as it starts.
      case "rPr" ->
          run =
              name.equals("rStyle")
                  ? run.over(styles.look(markup.attribute("val")))
                  : WordLook.of(name, markup).over(run);
      case "pPr" -> {
        if (paragraph != null) {
          paragraph.property(name, markup, styles);
        }
      }
      case "tcPr" -> {
        if (!cells.isEmpty()) {
          cells.push(WordLook.of(name, markup).over(Objects.requireNonNull(cells.poll())));
        }
      }
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (isText && passedOver == 0) {
      words(text);
    }
  }

  private void words(String text) {
    String change = changes.peek();
    String way = way();
    if (change != null) {
      flow.hide(change, text);
    }
    boolean gone = change != null && change.startsWith("tracked deletion");
    if (way != null && !gone) {
      flow.hide(way, text);
    } else if (!gone) {
      flow.text(text);
    }
  }

  private @Nullable String way() {
    WordParagraph paragraph = paragraphs.peek();
    TextAppearance around = paragraph == null ? TextAppearance.PLAIN : paragraph.look();
    TextAppearance cell = cells.isEmpty() ? TextAppearance.PLAIN : cells.getFirst();
    return run.over(around).over(cell).way();
  }

  @Override
  public void end(String name) {
    if (passedOver > 0) {
      passedOver--;
      return;
    }
    switch (name) {
      case "p" -> endParagraph();
      case "r" -> run = TextAppearance.PLAIN;
      case "tc" -> {
        cells.poll();
        flow.endCell();
      }
      case "tr" -> flow.endRow();
      case "t", "delText" -> isText = false;
      case "ins", "del", "moveFrom", "moveTo" -> changes.poll();
      default -> {}
    }
  }

  private void endParagraph() {
    WordParagraph paragraph = paragraphs.poll();
    if (paragraph != null) {
      flow.endParagraph(paragraph.isHeading(), paragraph.isItem());
    }
  }
}
