package dev.bonafide.testkit.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Telegram's HTML style, by "Formatting options" of the Bot API: which tags there are, that they
 * close in order, that every other {@code <}, {@code >} and {@code &} is escaped, that block
 * quotations do not stand in one another. That an empty one is dropped is refused here.
 */
final class Html {
  private static final String QUOTE = "blockquote";
  private static final Set<String> TAGS =
      Set.of(
          "b",
          "strong",
          "i",
          "em",
          "u",
          "ins",
          "s",
          "strike",
          "del",
          "code",
          "pre",
          QUOTE,
          "tg-spoiler",
          "a");

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private int at;

  /** Where the text of the latest block quotation begins. */
  private int quoted;

  private Html(String html) {
    this.html = html;
  }

  /** What people see of it. */
  static String seen(String html) {
    return new Html(html).read();
  }

  private String read() {
    while (at < html.length()) {
      char next = html.charAt(at);
      if (next == '<') {
        tag();
      } else if (next == '&') {
        entity();
      } else {
        text.append(next);
        at++;
      }
    }
    if (!open.isEmpty()) {
      throw wrong("Can't find end tag corresponding to start tag \"" + open.peek() + "\"");
    }
    return text.toString();
  }

  private void tag() {
    int end = html.indexOf('>', at);
    if (end < 0) {
      throw wrong("Unclosed start tag at byte offset " + at);
    }
    String inside = html.substring(at + 1, end);
    if (inside.startsWith("/")) {
      if (open.isEmpty() || !open.peek().equals(inside.substring(1))) {
        throw wrong("Unexpected end tag at byte offset " + at);
      }
      open.pop();
      if (inside.equals("/" + QUOTE) && text.substring(quoted).isBlank()) {
        throw wrong("Empty blockquote at byte offset " + at);
      }
    } else {
      push(named(inside));
    }
    at = end + 1;
  }

  private void push(String name) {
    if (name.equals(QUOTE)) {
      if (open.contains(QUOTE)) {
        throw wrong("Nested blockquote at byte offset " + at);
      }
      quoted = text.length();
    }
    open.push(name);
  }

  private String named(String inside) {
    int blank = inside.indexOf(' ');
    String name = blank < 0 ? inside : inside.substring(0, blank);
    String rest = blank < 0 ? "" : inside.substring(blank + 1);
    boolean known =
        switch (name) {
          case "a" -> rest.startsWith("href=\"") && rest.endsWith("\"");
          case QUOTE -> rest.isEmpty() || rest.equals("expandable");
          default -> TAGS.contains(name) && rest.isEmpty();
        };
    if (!known) {
      throw wrong("Unsupported start tag \"" + inside + "\" at byte offset " + at);
    }
    return name;
  }

  /** The real one lets a lone ampersand pass; what relies on that is refused here. */
  private void entity() {
    int end = html.indexOf(';', at);
    String name = end < 0 ? "" : html.substring(at + 1, end);
    char character =
        switch (name) {
          case "lt" -> '<';
          case "gt" -> '>';
          case "amp" -> '&';
          case "quot" -> '"';
          default -> throw wrong("Unescaped ampersand at byte offset " + at);
        };
    text.append(character);
    at = end + 1;
  }

  private static Refused wrong(String what) {
    return Refused.bad("can't parse entities: " + what);
  }
}
