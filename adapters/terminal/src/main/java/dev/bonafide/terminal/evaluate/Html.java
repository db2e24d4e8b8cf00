package dev.bonafide.terminal.evaluate;

import dev.bonafide.terminal.Printable;
import java.util.Locale;
import java.util.OptionalDouble;

/** Text made safe for a page. */
final class Html {
  private Html() {}

  static String text(String text) {
    return Printable.lines(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  static String figure(OptionalDouble figure) {
    return figure.isPresent() ? figure(figure.getAsDouble()) : "–";
  }

  static String figure(double figure) {
    return String.format(Locale.ROOT, "%.3f", figure);
  }
}
