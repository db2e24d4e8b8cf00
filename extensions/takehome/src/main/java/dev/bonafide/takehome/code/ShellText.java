package dev.bonafide.takehome.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses a line for a shell into steps: words without their quotes, pipes, what is put in from
 * another command, and where output goes. Shells of Windows are read the same way, as far as that
 * goes. Nesting is bounded.
 */
public final class ShellText {
  /** Stands in a word for the output of another command. */
  public static final char OUTPUT = '\u0001';

  /** A variable of make is written as a command is in a shell. */
  private static final Pattern VARIABLE = Pattern.compile("[A-Z_][A-Z0-9_]*");

  /** Output of a group that goes on to a file or a command. */
  private static final Pattern GROUP_USED = Pattern.compile("[ \\t]{0,20}+(?:[0-9]?>|\\|(?!\\|))");

  /** A command that only repeats its words. */
  private static final Pattern ECHOED =
      Pattern.compile("(?:shell\\s+)?echo\\s+(?:-n\\s+)?([\\w ./:@%+=,~-]{1,400})");

  private static final Pattern ALONE = Pattern.compile("\\$\\{?[\\w@*]{1,60}\\}?");

  /** The first word of a step that only says the name of a function, whose steps come next. */
  public static final String FUNCTION = "()";

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
  public record Step(
      List<String> words, boolean piped, List<Step> inner, String target, String raw, int at) {
    /** The same with the values of its variables; one that stands alone may hold several words. */
    public Step filled(UnaryOperator<String> fill) {
      List<String> filled = new ArrayList<>();
      for (int at = 0; at < words.size(); at++) {
        String word = fill.apply(words.get(at));
        boolean code = at > 0 && ShellWords.TABLE.has("code", words.get(at - 1));
        boolean several = !code && ALONE.matcher(words.get(at)).matches() && !word.isBlank();
        filled.addAll(several ? List.of(word.strip().split("\\s+")) : List.of(word));
      }
      return new Step(filled, piped, inner, fill.apply(target), raw, at);
    }

    /** The same where another file that has it is read in. */
    public Step told(int place) {
      List<Step> within = inner.stream().map(one -> one.told(place)).toList();
      return new Step(words, piped, within, target, raw, place);
    }
  }

  private String text;
  private final int base;
  private final int depth;
  private final List<Step> steps = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private List<Step> inner = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private boolean quoted;
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

  /** Steps of a text, as far as a text is read. */
  public static List<Step> steps(String text) {
    return steps(text.substring(0, Math.min(text.length(), LONGEST)), 0, 0);
  }

  private static List<Step> steps(String text, int base, int depth) {
    return depth > DEEPEST ? List.of() : new ShellText(text, base, depth).parse();
  }

  private List<Step> parse() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        escaped(text.charAt(at + 1));
      } else if (c == '"') {
        quoted = !quoted;
        take("");
      } else if (!quoted && words.isEmpty() && inWord && text.startsWith("()", at)) {
        words.addAll(List.of(FUNCTION, word.toString()));
        word.setLength(0);
        endStep();
        at += 2;
        begin = at;
      } else if (isOpening(c)) {
        output(c == '`');
      } else if (quoted) {
        take(String.valueOf(c));
      } else if (c == '\'') {
        int end = until("'", at + 1);
        word.append(text, at + 1, end);
        at = end;
        take("");
      } else if (isSeparator(c)) {
        separator(c);
      } else if (c == '>') {
        redirect();
      } else if (c == '#' && !inWord) {
        at = until("\n", at);
      } else if (Character.isWhitespace(c)) {
        endWord();
        at++;
      } else {
        take(String.valueOf(c));
      }
    }
    endStep();
    return steps;
  }

  private int until(String sign, int from) {
    int end = text.indexOf(sign, from);
    return end < 0 ? text.length() : end;
  }

  private void take(String letters) {
    word.append(letters);
    inWord = true;
    at++;
  }

  /** Before a letter it may be the sign between folders. */
  private void escaped(char after) {
    boolean folder = Character.isLetterOrDigit(after) || after == '.';
    if (after == '\n' && !quoted) {
      endWord();
      at++;
    } else {
      take((quoted ? "\"\\$`".indexOf(after) < 0 : folder) ? "\\" + after : String.valueOf(after));
    }
    at++;
  }

  private boolean isOpening(char c) {
    return c == '`'
        || text.startsWith("$(", at)
        || (!quoted && (text.startsWith("<(", at) || (c == '(' && (inWord || !words.isEmpty()))));
  }

  /** Reads a command whose output is put in here. */
  private void output(boolean back) {
    int open = back ? at + 1 : text.indexOf('(', at) + 1;
    int end = back ? until("`", open) : closing(open);
    String command = text.substring(open, end);
    boolean variable = VARIABLE.matcher(command).matches();
    Matcher echo = ECHOED.matcher(command);
    if (echo.matches()) { // Its words stand in its place, and all that follows stays in its own.
      String told = echo.group(1) + " ".repeat(end + 1 - at - echo.group(1).length());
      text = text.substring(0, at) + told + text.substring(Math.min(text.length(), end + 1));
      return;
    }
    if (!variable) {
      inner.addAll(steps(command, base + open, depth + 1));
    }
    at = end;
    String name = command.replaceFirst("(?s)^call\\s+(\\w+),.*", "$1"); // A function of make.
    take(variable || !name.equals(command) ? "${" + name + "}" : String.valueOf(OUTPUT));
  }

  private int closing(int from) {
    int end = from;
    for (int open = 1; end < text.length(); end++) {
      open += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
      if (open == 0) {
        break;
      }
    }
    return end;
  }

  private boolean isSeparator(char c) {
    boolean last = at + 1 >= text.length();
    boolean apart = last || Character.isWhitespace(text.charAt(at + 1)) || !inWord;
    boolean calls = words.isEmpty() && text.startsWith("& (", at); // In PowerShell.
    return ";\n|)".indexOf(c) >= 0
        || (c == '&' && !calls && (apart || text.startsWith("&&", at)))
        || (c == '(' && words.isEmpty() && !inWord);
  }

  private void separator(char c) {
    endStep();
    boolean twice = text.startsWith("||", at) || text.startsWith("&&", at);
    piped = c == '|' && !twice;
    at += twice ? 2 : 1;
    begin = at;
    if (c == ')' && GROUP_USED.matcher(text).region(at, text.length()).lookingAt()) {
      words.add("}");
    }
  }

  private void redirect() {
    boolean errors = word.toString().equals("2");
    word.setLength(word.toString().matches("[0-9&]") ? 0 : word.length());
    endWord();
    while (at < text.length()
        && (">&".indexOf(text.charAt(at)) >= 0
            || (errors && " \t\r\n;|)".indexOf(text.charAt(at)) < 0))) {
      at++;
    }
    redirects = !errors;
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
