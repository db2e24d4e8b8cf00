package dev.bonafide.proof.dkim;

import java.util.Locale;
import java.util.Optional;

/** How an email is written before it is signed, so that small changes on its way do not count. */
enum Canonical {
  SIMPLE,
  RELAXED;

  private static final String END = "\r\n";

  static Optional<Canonical> called(String word) {
    return switch (word) {
      case "simple" -> Optional.of(SIMPLE);
      case "relaxed" -> Optional.of(RELAXED);
      default -> Optional.empty();
    };
  }

  /** A field without a line end behind it (sections 3.4.1 and 3.4.2). */
  String field(String raw) {
    if (this == SIMPLE) {
      return raw;
    }
    int colon = raw.indexOf(':');
    String name = raw.substring(0, colon).stripTrailing().toLowerCase(Locale.ROOT);
    return name + ":" + trimmed(blanks(raw.substring(colon + 1).replace(END, "")));
  }

  /** What stands below the fields (sections 3.4.3 and 3.4.4). */
  String body(String body) {
    StringBuilder written = new StringBuilder(body.length() + 2);
    int empty = 0;
    for (String line : body.split(END, -1)) {
      String one = this == SIMPLE ? line : unended(blanks(line));
      if (one.isEmpty()) {
        empty++;
      } else {
        written.repeat(END, empty).append(one).append(END);
        empty = 0;
      }
    }
    return written.isEmpty() && this == SIMPLE ? END : written.toString();
  }

  private static String trimmed(String one) {
    return unended(one.startsWith(" ") ? one.substring(1) : one);
  }

  private static String unended(String one) {
    return one.endsWith(" ") ? one.substring(0, one.length() - 1) : one;
  }

  /** Each run of blanks and tabs, and nothing else that looks empty, as one blank. */
  private static String blanks(String line) {
    StringBuilder written = new StringBuilder(line.length());
    boolean isBlank = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c != ' ' && c != '\t') {
        written.append(c);
      } else if (!isBlank) {
        written.append(' ');
      }
      isBlank = c == ' ' || c == '\t';
    }
    return written.toString();
  }
}
