package dev.bonafide.takehome;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commands of a file that is read line by line, as one script in which each letter stays at its
 * place. What is no command becomes blanks.
 *
 * @param start how a line begins that holds a command, up to the command itself
 * @param goesOn whether lines that are indented further belong to it
 */
record CommandLines(Pattern start, boolean goesOn) {
  private static final Pattern ITEM = Pattern.compile("\\s*- +");
  private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*\\s*");
  private static final Pattern LIST = Pattern.compile("\\[\\s*[\"'].*[\"']\\s*\\]\\s*");

  /** A text of several lines, up to a word. */
  private static final Pattern TOLD = Pattern.compile("<<[-~]?[\"']?(\\w+)[\"']?\\s*$");

  private static final Pattern QUOTED = Pattern.compile("([\"']).*\\1[;,]?\\s*");

  String script(String text) {
    StringBuilder script = new StringBuilder(text);
    int indent = -1;
    boolean joined = false;
    String word = "";
    for (int at = 0; at < text.length(); ) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(at, end);
      Matcher begins = start.matcher(line);
      Matcher item = ITEM.matcher(line);
      int width = line.length() - line.stripLeading().length();
      boolean begun = !joined && word.isEmpty() && begins.lookingAt();
      boolean deeper = width > indent || line.isBlank() || (width == indent && item.lookingAt());
      boolean ends = line.strip().equals(word);
      boolean inside = begun || joined || !(word.isEmpty() || ends) || (indent >= 0 && deeper);
      Matcher told = TOLD.matcher(line);
      word = begun && told.find() ? told.group(1) : ends ? "" : word;
      if (inside) {
        int item0 = goesOn && item.lookingAt() ? item.end() : 0;
        command(script, at, begun ? begins.end() : item0, line);
        indent = !begun ? indent : goesOn ? width + item0 - (item0 > 0 ? width : 0) : -1;
      } else if (!line.isEmpty()) {
        indent = -1;
        blank(script, at, end);
      }
      joined = inside && line.stripTrailing().endsWith("\\");
      at = end + 1;
    }
    return script.toString();
  }

  /** Blanks what stands before a command, and the signs around it. */
  private static void command(StringBuilder script, int at, int from, String line) {
    blank(script, at, at + from);
    String rest = line.substring(from);
    char before = from > 0 ? line.charAt(from - 1) : ' ';
    char quote = before == '!' ? '"' : before;
    int close = quote == '"' || quote == '\'' ? closing(rest, quote) : -1;
    if (before == '`' && rest.indexOf('`') >= 0) {
      blank(script, at + from + rest.indexOf('`'), at + line.length());
    } else if (close >= 0) {
      int end = rest.startsWith("\\n", close - 2) ? close - 2 : close;
      blank(script, at + from + end, at + line.length());
      replace(script, at + from, at + line.length(), "\\\"");
    } else if (BLOCK.matcher(rest).matches()) {
      blank(script, at + from, at + line.length());
    } else if (LIST.matcher(rest).matches()) {
      list(script, at + from, at + line.length());
    } else if (QUOTED.matcher(rest).matches()) {
      blank(script, at + from, at + from + 1);
      int last = rest.lastIndexOf(rest.charAt(0));
      blank(script, at + from + last, at + from + last + 1);
      replace(script, at + from, at + line.length(), "\\\"");
      ended(script, at + from, at + line.length());
    }
    replace(script, at + from, at + line.length(), "$$");
  }

  /** Place of the quote that ends a text; -1 without one. */
  private static int closing(String text, char quote) {
    int at = 0;
    while (at < text.length() && text.charAt(at) != quote) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at < text.length() ? at : -1;
  }

  /** Ends a line wherever a text says so. */
  private static void ended(StringBuilder script, int from, int to) {
    for (int at = script.indexOf("\\n", from); at >= 0 && at + 1 < to; ) {
      script.setCharAt(at, ' ');
      script.setCharAt(at + 1, '\n');
      at = script.indexOf("\\n", at);
    }
  }

  private static void blank(StringBuilder script, int from, int to) {
    for (int at = from; at < to; at++) {
      script.setCharAt(at, ' ');
    }
  }

  /** Blanks the first of two signs wherever they stand together. */
  private static void replace(StringBuilder script, int from, int to, String signs) {
    for (int at = from; at + 1 < to; at++) {
      if (script.charAt(at) == signs.charAt(0) && script.charAt(at + 1) == signs.charAt(1)) {
        script.setCharAt(at++, ' ');
      }
    }
  }

  /** Blanks the signs of a list, so that its words are those of a command. */
  private static void list(StringBuilder script, int from, int to) {
    char quote = 0;
    for (int at = from; at < to; at++) {
      char c = script.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == ']' || c == ',') {
        script.setCharAt(at, ' ');
      }
    }
  }
}
