package dev.bonafide.consultation.redaction;

import dev.bonafide.text.InvisibleCharacters;
import dev.bonafide.text.Span;

/**
 * A stretch of a text as it would be typed on a plain keyboard: digits of all scripts and wide
 * forms as ASCII, every dash a hyphen, every blank a space, nothing invisible. It still knows where
 * each of its characters stood.
 */
final class Plain {
  private static final int WIDE = '！' - '!';

  private final StringBuilder text = new StringBuilder();
  private final int[] origin;

  private Plain(int length) {
    origin = new int[length + 1];
  }

  static Plain of(String original, Span part) {
    Plain plain = new Plain(part.length());
    int at = part.start();
    while (at < part.end()) {
      int codePoint = original.codePointAt(at);
      int end = Math.min(part.end(), at + Character.charCount(codePoint));
      if (!InvisibleCharacters.is(codePoint)) {
        plain.append(codePoint, at);
      }
      at = end;
    }
    plain.origin[plain.text.length()] = part.end();
    return plain;
  }

  private void append(int codePoint, int at) {
    int typed = typed(codePoint);
    origin[text.length()] = at;
    if (Character.isSupplementaryCodePoint(typed)) {
      origin[text.length() + 1] = at;
    }
    text.appendCodePoint(typed);
  }

  private static int typed(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint == '\t' ? ' ' : codePoint;
    }
    int type = Character.getType(codePoint);
    if (type == Character.DECIMAL_DIGIT_NUMBER) {
      return '0' + Character.digit(codePoint, 10);
    }
    if (codePoint >= '！' && codePoint <= '～') {
      return codePoint - WIDE;
    }
    return switch (type) {
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.DASH_PUNCTUATION -> '-';
      default -> codePoint == '\u2212' ? '-' : codePoint;
    };
  }

  String text() {
    return text.toString();
  }

  /**
   * The stretch of the original that a stretch of this stands for, with what is invisible in it.
   */
  Span original(Span here) {
    return new Span(origin[here.start()], here.length() == 0 ? origin[here.start()] : end(here));
  }

  private int end(Span here) {
    int last = origin[here.end() - 1];
    return Math.max(last + 1, here.end() == text.length() ? origin[here.end()] : next(here.end()));
  }

  /**
   * Where the character behind a stretch begins; the invisible before it belongs to the stretch.
   */
  private int next(int at) {
    return origin[at];
  }
}
