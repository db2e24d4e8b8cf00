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
  String script(String text) {
    StringBuilder script = new StringBuilder();
    int indent = -1;
    boolean joined = false;
    String word = "";
    for (String line : text.split("\n", -1)) {
      Matcher begins = start.matcher(line);
      Matcher item = Patterns.of("command-lines.item").matcher(line);
      int width = line.length() - line.stripLeading().length();
      boolean begun = !joined && word.isEmpty() && begins.lookingAt();
      boolean deeper = width > indent || line.isBlank() || (width == indent && item.lookingAt());
      boolean ends = line.strip().equals(word) || (word.equals("]") && line.strip().equals("],"));
      boolean inside = begun || joined || !(word.isEmpty() || ends) || (indent >= 0 && deeper);
      Matcher told = Patterns.of("command-lines.told").matcher(line);
      word =
          begun && told.find()
              ? told.group().contains("%%") ? "]" : told.group(1)
              : ends ? "" : word;
      int first = word.equals("]") ? width : goesOn && item.lookingAt() ? item.end() : 0;
      if (!inside && !line.isEmpty()) {
        indent = -1;
      } else if (begun) {
        indent = !goesOn ? -1 : first > 0 ? first : width;
      }
      String command = inside ? command(line, begun ? begins.end() : first) : "";
      script.append(command).repeat(' ', line.length() - command.length()).append('\n');
      joined = inside && line.stripTrailing().endsWith("\\");
    }
    return script.substring(0, text.length());
  }

  /** The command of a line in its place, without the signs around it. */
  private static String command(String line, int from) {
    String rest = line.substring(from).replace("\"CMD-SHELL\",", "\"sh\",  \"-c\",");
    char before = from > 0 ? line.charAt(from - 1) : ' ';
    char quote = before == '!' ? '"' : before;
    int close = "\"'`".indexOf(quote) < 0 ? -1 : closing(rest, quote);
    String command = rest;
    if (close >= 0) {
      boolean newline = rest.startsWith("\\n", close - 2);
      command = rest.substring(0, newline ? close - 2 : close).replace("\\\"", " \"");
    } else if (Patterns.matches("command-lines.block", rest)) {
      command = "";
    } else if (Patterns.matches("command-lines.list", rest)) {
      command =
          Patterns.of("command-lines.sign")
              .matcher(rest)
              .replaceAll(
                  one -> one.group().length() == 1 ? " " : Matcher.quoteReplacement(one.group()));
    } else if (Patterns.matches("command-lines.quoted", rest)) {
      int last = rest.lastIndexOf(rest.charAt(0));
      command = " " + rest.substring(1, last);
      command = command.replace("\\\"", " \"").replace("\\n", " \n");
    }
    return " ".repeat(from) + command.replace("$$", " $");
  }

  /** Place of the quote that ends a text; -1 without one. */
  private static int closing(String text, char quote) {
    int at = 0;
    while (at < text.length() && text.charAt(at) != quote) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at < text.length() ? at : -1;
  }
}
