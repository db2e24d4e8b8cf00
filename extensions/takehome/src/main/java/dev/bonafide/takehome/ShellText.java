package dev.bonafide.takehome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Parses a line for a shell into steps: words without their quotes, pipes, what is put in from
 * another command, and where output goes. Shells of Windows are read the same way, as far as that
 * goes. Nesting is bounded.
 */
final class ShellText {
  /** Stands in a word for the output of another command. */
  static final char OUTPUT = '\u0001';

  /** A variable of make is written as a command is in a shell. */
  private static final Pattern VARIABLE = Pattern.compile("[A-Z_][A-Z0-9_]*");

  private static final int DEEPEST = 6;
  private static final int LONGEST = 20_000;

  /**
   * One command.
   *
   * @param piped whether it reads what the one before it wrote
   * @param inner commands that stand in its words
   * @param target the file that its output goes to; empty without one
   * @param at where it begins in the whole text
   */
  record Step(
      List<String> words, boolean piped, List<Step> inner, String target, String raw, int at) {
    /** The same with the values of its variables. */
    Step filled(UnaryOperator<String> fill) {
      return new Step(words.stream().map(fill).toList(), piped, inner, fill.apply(target), raw, at);
    }
  }

  private final String text;
  private final int base;
  private final int depth;
  private final List<Step> steps = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private List<Step> inner = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private boolean piped;
  private boolean redirects;
  private String target = "";
  private int begin;
  private int at;

  private ShellText(String text, int base, int depth) {
    this.text = text;
    this.base = base;
    this.depth = depth;
  }

  static List<Step> steps(String text) {
    return steps(text.substring(0, Math.min(text.length(), LONGEST)), 0, 0);
  }

  private static List<Step> steps(String text, int base, int depth) {
    return depth > DEEPEST ? List.of() : new ShellText(text, base, depth).parse();
  }

  private List<Step> parse() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        escaped();
      } else if (c == '\'') {
        int close = text.indexOf('\'', at + 1);
        int end = close < 0 ? text.length() : close;
        take(text.substring(at + 1, end));
        at = end + 1;
      } else if (c == '"') {
        at++;
        quoted();
      } else if (isOpening()) {
        output();
      } else if (isSeparator(c)) {
        separator(c);
      } else if (c == '>') {
        redirect();
      } else if (c == '#' && !inWord) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (Character.isWhitespace(c)) {
        endWord();
        at++;
      } else {
        take(String.valueOf(c));
        at++;
      }
    }
    endStep();
    return steps;
  }

  private void take(String letters) {
    word.append(letters);
    inWord = true;
  }

  /** Before a letter it may be the sign between folders. */
  private void escaped() {
    char after = text.charAt(at + 1);
    if (after == '\n') {
      endWord();
    } else {
      take(Character.isLetterOrDigit(after) || after == '.' ? "\\" + after : String.valueOf(after));
    }
    at += 2;
  }

  private void quoted() {
    inWord = true;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        char after = text.charAt(at + 1);
        take("\"\\$`".indexOf(after) >= 0 ? String.valueOf(after) : "\\" + after);
        at += 2;
      } else if (c == '`' || text.startsWith("$(", at)) {
        output();
      } else {
        word.append(c);
        at++;
      }
    }
    at++;
  }

  private boolean isOpening() {
    char c = text.charAt(at);
    return c == '`'
        || text.startsWith("$(", at)
        || text.startsWith("<(", at)
        || (c == '(' && (inWord || !words.isEmpty()));
  }

  /** Reads a command whose output is put in here. */
  private void output() {
    boolean back = text.charAt(at) == '`';
    int open = back ? at + 1 : text.indexOf('(', at) + 1;
    int close = back ? text.indexOf('`', open) : closing(open);
    int end = close < 0 ? text.length() : close;
    String command = text.substring(open, end);
    if (VARIABLE.matcher(command).matches()) {
      take("${" + command + "}");
    } else {
      inner.addAll(steps(command, base + open, depth + 1));
      take(String.valueOf(OUTPUT));
    }
    at = end + 1;
  }

  private int closing(int from) {
    int open = 1;
    for (int end = from; end < text.length(); end++) {
      char c = text.charAt(end);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        return end;
      }
    }
    return -1;
  }

  private boolean isSeparator(char c) {
    boolean apart =
        at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1)) || !inWord;
    return c == ';'
        || c == '\n'
        || c == '|'
        || c == ')'
        || (c == '&' && (apart || next('&')))
        || (c == '(' && words.isEmpty() && !inWord);
  }

  private boolean next(char c) {
    return at + 1 < text.length() && text.charAt(at + 1) == c;
  }

  private void separator(char c) {
    endStep();
    boolean twice = next(c) && (c == '|' || c == '&');
    piped = c == '|' && !twice;
    at += twice ? 2 : 1;
    begin = at;
  }

  private void redirect() {
    boolean errors = word.toString().equals("2");
    word.setLength(word.toString().matches("[0-9&]") ? 0 : word.length());
    endWord();
    at++;
    while (at < text.length() && (text.charAt(at) == '>' || text.charAt(at) == '&')) {
      at++;
    }
    redirects = !errors;
    while (errors && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private void endWord() {
    if (inWord && !word.isEmpty()) {
      if (redirects) {
        target = word.toString();
      } else {
        words.add(word.toString());
      }
      redirects = false;
    }
    word.setLength(0);
    inWord = false;
  }

  private void endStep() {
    endWord();
    if (!words.isEmpty() || !inner.isEmpty()) {
      String raw = text.substring(Math.min(begin, at), Math.min(at, text.length()));
      int blank = raw.length() - raw.stripLeading().length();
      steps.add(new Step(words, piped, inner, target, raw, base + begin + blank));
    }
    words = new ArrayList<>();
    inner = new ArrayList<>();
    target = "";
    redirects = false;
  }
}
