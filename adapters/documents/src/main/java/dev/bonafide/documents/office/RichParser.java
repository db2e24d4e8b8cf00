package dev.bonafide.documents.office;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Parser;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.isolation.Child;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads an RTF: one pass over its groups, control words and bytes. The reader of Java's own desktop
 * library takes time and memory without bound; what this one passes over is drawing and layout.
 */
final class RichParser implements Parser {

  @Override
  public ParsedDocument parse(byte[] file, IntakeLimits limits) {
    DraftWriter draft = new DraftWriter(limits.characters());
    RichText text = new RichText(draft);
    new Scan(file, text).run();
    text.end();
    return draft.draft();
  }

  /** Groups, control words and bytes. */
  private static final class Scan {
    private static final int LONGEST_WORD = 32;

    private final byte[] file;
    private final RichText text;
    private int at;

    Scan(byte[] file, RichText text) {
      this.file = file;
      this.text = text;
    }

    void run() {
      while (at < file.length) {
        int c = file[at++] & 0xFF;
        switch (c) {
          case '{' -> text.open();
          case '}' -> text.close();
          case '\\' -> control();
          case '\r', '\n', 0 -> {}
          default -> text.plain(c);
        }
      }
      if (text.isOpen()) {
        throw new Unparsable("is damaged: its end is missing");
      }
    }

    private void control() {
      int start = at;
      while (at < file.length && isLetter(file[at]) && at - start < LONGEST_WORD) {
        at++;
      }
      if (at == start) {
        symbol();
        return;
      }
      String word = new String(file, start, at - start, StandardCharsets.US_ASCII);
      Integer number = number();
      if (at < file.length && file[at] == ' ') {
        at++;
      }
      if (word.equals("bin") && number != null) {
        at += Math.clamp(number, 0, file.length - at);
      } else {
        text.word(word, number);
      }
    }

    private @org.jspecify.annotations.Nullable Integer number() {
      int start = at;
      if (at < file.length && file[at] == '-') {
        at++;
      }
      while (at < file.length && file[at] >= '0' && file[at] <= '9' && at - start < 10) {
        at++;
      }
      String digits = new String(file, start, at - start, StandardCharsets.US_ASCII);
      try {
        return digits.isEmpty() ? null : Integer.valueOf(digits);
      } catch (NumberFormatException e) {
        return null;
      }
    }

    private void symbol() {
      if (at >= file.length) {
        return;
      }
      int c = file[at++];
      if (c == '\'') {
        text.coded(hex(at) * 16 + hex(at + 1));
        at = Math.min(file.length, at + 2);
      } else {
        text.symbol((char) c);
      }
    }

    private int hex(int place) {
      int digit = place < file.length ? Character.digit(file[place], 16) : 0;
      return Math.max(0, digit);
    }

    private static boolean isLetter(byte c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
  }

  /** Starts in a process of its own. */
  public static void main(String[] args) throws IOException {
    Child.serve(new RichParser());
  }
}
