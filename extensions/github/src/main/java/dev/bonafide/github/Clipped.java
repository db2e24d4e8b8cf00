package dev.bonafide.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values as a snapshot takes them: short, and what is no text or number is none. */
final class Clipped {
  private static final int LONGEST = 500;
  private static final int LINE = 160;

  private Clipped() {}

  /** Copies a field where it is there; null stays null. */
  static void field(JsonNode from, String name, ObjectNode to) {
    JsonNode value = from.path(name);
    if (value.isNull()) {
      to.putNull(name);
    } else if (value.isTextual()) {
      to.put(name, clip(value.textValue(), LONGEST));
    } else if (value.isIntegralNumber() || value.isBoolean()) {
      to.set(name, value);
    }
  }

  /** The first line of a text. */
  static String line(String text) {
    String stripped = text.strip();
    int end = stripped.indexOf('\n');
    return clip(end < 0 ? stripped : stripped.substring(0, end), LINE);
  }

  /** Letters, digits and hyphens of a short word. */
  static String word(String text) {
    return clip(text.replaceAll("[^A-Za-z0-9@.-]", ""), 60);
  }

  private static String clip(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
