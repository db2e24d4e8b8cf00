package dev.bonafide.lab.prompt;

import dev.bonafide.prompt.Recorded;
import java.util.ArrayList;
import java.util.List;

/** Puts another answer into the text of a case's file; whatever else stands there stays. */
final class CaseFileText {
  private static final String INDENT = "  ";

  private CaseFileText() {}

  /**
   * The text with an answer that a model gave.
   *
   * @param json the part of the answer that is the folder's own
   */
  static String with(String text, Recorded recorded, String json) {
    List<String> lines = new ArrayList<>();
    boolean dropping = false;
    for (String line : text.split("\\R", -1)) {
      boolean begins = !line.isEmpty() && !Character.isWhitespace(line.charAt(0));
      dropping = begins ? line.matches("(scripted|recorded|answer):.*") : dropping;
      if (!dropping) {
        lines.add(line);
      }
    }
    while (!lines.isEmpty() && lines.getLast().isBlank()) {
      lines.removeLast();
    }
    lines.add(
        "recorded: {model: \"%s\", on: %s, request: \"%s\"}"
            .formatted(recorded.model(), recorded.on(), recorded.request()));
    lines.add("answer: |");
    printable(json).strip().lines().forEach(line -> lines.add((INDENT + line).stripTrailing()));
    return String.join("\n", lines) + "\n";
  }

  /** YAML holds no control characters; in JSON they only stand within words. */
  private static String printable(String json) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean plain = c == '\n' || (c >= ' ' && c < 0x7F) || (c > 0xA0 && isLetter(json, i));
      text.append(plain ? "" + c : c < ' ' ? " " : "\\u%04x".formatted((int) c));
    }
    return text.toString();
  }

  private static boolean isLetter(String json, int i) {
    char c = json.charAt(i);
    return !Character.isSurrogate(c) && c != 0x2028 && c != 0x2029 && c < 0xFEFF;
  }
}
