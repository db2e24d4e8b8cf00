package dev.bonafide.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in one plain form (compatibility forms resolved, lower case, accents of Latin letters and
 * invisible characters dropped, typographic quotes made plain) that still knows where each of its
 * characters stood.
 */
public final class Normalised {
  /**
   * UTF-16 units of a letter and its marks that are put into their common form together. No
   * language puts more than a few on one: by Unicode's annex 15 thirty are enough for all.
   */
  private static final int LONGEST_STRETCH = 64;

  private final String original;
  private final String text;

  /** Of each character; null where every one stands in its own place. */
  private final int @Nullable [] origin;

  private Normalised(String original, String text, int @Nullable [] origin) {
    this.original = original;
    this.text = text;
    this.origin = origin;
  }

  public static Normalised of(String original) {
    Budget.checkpoint();
    return isAscii(original)
        ? new Normalised(original, original.toLowerCase(Locale.ROOT), null)
        : clusterByCluster(original);
  }

  private static boolean isAscii(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < 0x80) {
      at++;
    }
    return at == text.length();
  }

  private static Normalised clusterByCluster(String original) {
    StringBuilder plain = new StringBuilder(original.length());
    int[] origin = new int[original.length() + 1];
    int at = 0;
    while (at < original.length()) {
      int end = clusterEnd(original, at);
      int before = plain.length();
      append(original, at, end, plain);
      if (plain.length() > origin.length - 1) {
        origin = Arrays.copyOf(origin, plain.length() * 2 + 1);
      }
      Arrays.fill(origin, before, plain.length(), at);
      at = end;
    }
    origin[plain.length()] = original.length();
    return new Normalised(original, plain.toString(), Arrays.copyOf(origin, plain.length() + 1));
  }

  public String original() {
    return original;
  }

  public String text() {
    return text;
  }

  /** The stretch of the original that a stretch of the plain form stands for. */
  public Span original(Span plain) {
    if (origin == null) {
      return plain;
    }
    int start = origin[plain.start()];
    if (plain.length() == 0) {
      return new Span(start, start);
    }
    return new Span(start, Math.max(start, clusterEnd(original, origin[plain.end() - 1])));
  }

  /** A base character and the marks that sit on it are one. */
  private static int clusterEnd(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int codePoint) {
    int type = codePoint < 0x300 ? 0 : Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static void append(String text, int from, int to, StringBuilder plain) {
    char first = text.charAt(from);
    if (first < 0x80 && to == from + 1) {
      plain.append(first >= 'A' && first <= 'Z' ? (char) (first + 32) : first);
      return;
    }
    for (int at = from; at < to; at = stretchEnd(text, at, to)) {
      String stretch = text.substring(at, stretchEnd(text, at, to));
      Normalizer.normalize(stretch, Normalizer.Form.NFKC)
          .toLowerCase(Locale.ROOT)
          .codePoints()
          .forEach(c -> appendPlain(c, plain));
    }
  }

  /** Java puts the marks on one letter in order by moving each past those before it. */
  private static int stretchEnd(String text, int from, int to) {
    int end = Math.min(to, from + LONGEST_STRETCH);
    return end < to && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
  }

  private static void appendPlain(int codePoint, StringBuilder plain) {
    switch (codePoint) {
      case '\u2018', '\u2019', '\u02BC', '\u00B4' -> plain.append('\'');
      case '\u2010', '\u2011' -> plain.append('-');
      case '\u0131' -> plain.append('i');
      case '\u00DF' -> plain.append("ss");
      case '\u00E6' -> plain.append("ae");
      case '\u00F8' -> plain.append('o');
      case '\u0142' -> plain.append('l');
      case '\u0111' -> plain.append('d');
      default -> appendVisible(codePoint, plain);
    }
  }

  private static void appendVisible(int codePoint, StringBuilder plain) {
    if (InvisibleCharacters.is(codePoint)) {
      return;
    }
    if (Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.LATIN) {
      plain.appendCodePoint(codePoint);
      return;
    }
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> !isMark(c))
        .forEach(plain::appendCodePoint);
  }
}
