package dev.bonafide.terminal.show;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An exhibit as it was read. Every line has its number; above the words of an utterance stands who
 * said them, on which side and when; no side is told where it is open who is screened. Lines are
 * broken only for someone who looks at a terminal.
 */
public final class ReadingText {
  private final Console console;
  private final boolean open;
  private final Paint paint;

  /**
   * @param open whether someone has to say who is screened
   */
  public ReadingText(Console console, boolean open) {
    this.console = console;
    this.open = open;
    this.paint = new Paint(console.coloured());
  }

  public void print(Reading reading) {
    List<Utterance> utterances = reading.utterances();
    put(
        paint.bold(Printable.line(reading.name()))
            + " ("
            + String.join(", ", reading.kind().id(), reading.format(), count(utterances.size()))
            + ")");
    int next = 0;
    int offset = 0;
    int number = 0;
    int page = 1;
    boolean isOpen = isOpen(reading);
    int margin = String.valueOf(reading.text().lines().count()).length() + 1;
    for (String line : reading.text().split("\n", -1)) {
      int end = offset + line.length();
      number++;
      while (next < utterances.size() && utterances.get(next).span().start() <= end) {
        speaker(utterances.get(next++), margin, isOpen);
      }
      if (end < reading.text().length() || !line.isEmpty()) {
        page = line(number, page, margin, line);
      }
      offset = end + 1;
    }
    hidden(reading);
    reading.limits().forEach(limit -> put("! " + Printable.line(limit)));
    put("");
  }

  /** Whether no one told who is screened of those who speak in it, or who says what. */
  private boolean isOpen(Reading reading) {
    return (open || reading.isMingled()) && reading.kind().isTalk();
  }

  private static String count(int utterances) {
    return utterances + (utterances == 1 ? " utterance" : " utterances");
  }

  private void speaker(Utterance utterance, int margin, boolean isOpen) {
    List<String> parts = new ArrayList<>();
    if (utterance.speaker() != null) {
      parts.add(Printable.line(utterance.speaker()));
    }
    parts.add(isOpen ? "other or subject" : utterance.role().shown());
    if (utterance.at() != null) {
      parts.add(Printable.line(utterance.at().text()));
    }
    String head = " ".repeat(margin + 1) + "┌ " + String.join(", ", parts);
    put(
        switch (isOpen ? Role.OTHER : utterance.role()) {
          case SUBJECT, CODE -> paint.yellow(head);
          case REVIEWER -> paint.green(head);
          case OTHER, STAFF -> paint.dim(head);
        });
  }

  /** Writes a line; pages that end on it are told where they do. Answers the page after it. */
  private int line(int number, int page, int margin, String text) {
    String[] parts = text.split("\f", -1);
    String gutter = ("%" + margin + "d │ ").formatted(number);
    part(gutter, margin, Printable.line(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      put(paint.dim(" ".repeat(margin) + " ├ page " + (page + i)));
      if (!parts[i].isEmpty()) {
        part(" ".repeat(margin) + " │ ", margin, Printable.line(parts[i]));
      }
    }
    return page + parts.length - 1;
  }

  private void part(String gutter, int margin, String text) {
    if (!console.screen().outIsTerminal()) {
      put((gutter + text).stripTrailing());
      return;
    }
    String before = gutter;
    for (String part : Wrapped.at(console.width() - margin - 3, text)) {
      put(paint.dim(before) + part);
      before = " ".repeat(margin) + " │ ";
    }
  }

  private void hidden(Reading reading) {
    String kinds =
        reading
            .text()
            .codePoints()
            .filter(Printable::isHidden)
            .distinct()
            .sorted()
            .limit(10)
            .mapToObj("U+%04X"::formatted)
            .collect(Collectors.joining(", "));
    long count = reading.text().codePoints().filter(Printable::isHidden).count();
    if (count > 0) {
      put("! hidden: " + count + " invisible or control characters (" + kinds + ")");
    }
  }

  private void put(String line) {
    console.out().println(line);
  }
}
