package dev.bonafide.lab.evaluate;

import dev.bonafide.terminal.Printable;
import java.util.Locale;
import java.util.OptionalDouble;

/** Text made safe for a page. */
public final class EscapedHtml {
  private EscapedHtml() {}

  /** Words as they stand, whatever signs are in them. */
  public static String text(String text) {
    return Printable.lines(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** To three digits; a dash where there is none. */
  public static String figure(OptionalDouble figure) {
    return figure.isPresent() ? figure(figure.getAsDouble()) : "–";
  }

  /** To three digits. */
  public static String figure(double figure) {
    return String.format(Locale.ROOT, "%.3f", figure);
  }
}
