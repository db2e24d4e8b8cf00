package dev.bonafide.slack.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * A message taken apart: what was typed, and what was handed in with it. A fence or quotation that
 * is not closed is none: its words count as typed.
 *
 * @param quoted each a block of lines that begin with {@code >}
 * @param fenced each what stands between two fences
 */
public record MessageParts(String typed, List<String> quoted, List<String> fenced) {
  private static final String FENCE = "```";
  private static final String QUOTE = "&gt;";
  private static final String QUOTE_REST = "&gt;&gt;&gt;";

  public MessageParts {
    quoted = List.copyOf(quoted);
    fenced = List.copyOf(fenced);
  }

  /** Of a text as Slack gives it, with its markup. */
  public static MessageParts of(String text) {
    List<String> fenced = new ArrayList<>();
    StringBuilder left = new StringBuilder();
    int at = 0;
    int open = text.indexOf(FENCE);
    int close = open < 0 ? -1 : text.indexOf(FENCE, open + FENCE.length());
    while (close >= 0) {
      left.append(text, at, open).append('\n');
      add(fenced, text.substring(open + FENCE.length(), close));
      at = close + FENCE.length();
      open = text.indexOf(FENCE, at);
      close = open < 0 ? -1 : text.indexOf(FENCE, open + FENCE.length());
    }
    left.append(text, at, text.length());
    return unquoted(left.toString(), fenced);
  }

  private static MessageParts unquoted(String text, List<String> fenced) {
    List<String> quoted = new ArrayList<>();
    StringBuilder typed = new StringBuilder();
    StringBuilder quote = new StringBuilder();
    boolean toTheEnd = false;
    for (String line : text.split("\n", -1)) {
      if (toTheEnd || line.startsWith(QUOTE)) {
        toTheEnd |= line.startsWith(QUOTE_REST);
        quote.append(withoutMark(line)).append('\n');
      } else {
        add(quoted, quote.toString());
        quote.setLength(0);
        typed.append(line).append('\n');
      }
    }
    add(quoted, quote.toString());
    return new MessageParts(typed.toString().strip(), quoted, fenced);
  }

  private static String withoutMark(String line) {
    if (line.startsWith(QUOTE_REST)) {
      return line.substring(QUOTE_REST.length()).stripLeading();
    }
    return line.startsWith(QUOTE) ? line.substring(QUOTE.length()).stripLeading() : line;
  }

  private static void add(List<String> to, String part) {
    if (!part.isBlank()) {
      to.add(part.strip());
    }
  }
}
