package dev.bonafide.documents.print;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a width: between words, and within one that is wider than a line. */
final class WrappedText {
  private final Typeface typeface;
  private final float size;
  private final float width;
  private final List<String> lines = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private float used;

  private WrappedText(Typeface typeface, float size, float width) {
    this.typeface = typeface;
    this.size = size;
    this.width = width;
  }

  static List<String> of(String text, Typeface typeface, float size, float width) {
    WrappedText wrapped = new WrappedText(typeface, size, width);
    for (String word : text.split("(?<= )", -1)) {
      wrapped.word(word);
    }
    wrapped.end();
    return wrapped.lines;
  }

  private void word(String word) {
    float wide = typeface.width(word.stripTrailing(), size);
    if (used + wide > width && used > 0) {
      end();
    }
    if (wide > width) {
      word.codePoints().mapToObj(Character::toString).forEach(this::letter);
    } else {
      append(word);
    }
  }

  private void letter(String letter) {
    if (used + typeface.width(letter, size) > width) {
      end();
    }
    append(letter);
  }

  private void append(String text) {
    line.append(text);
    used += typeface.width(text, size);
  }

  private void end() {
    if (!line.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    line = new StringBuilder();
    used = 0;
  }
}
