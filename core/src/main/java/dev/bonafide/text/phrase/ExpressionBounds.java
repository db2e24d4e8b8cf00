package dev.bonafide.text.phrase;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells from an expression's text how large its program would become. RE2/J writes a counted
 * repetition out as often as it counts and calls itself once a group, so that ten characters can
 * take all memory; one word never needs that. What is no expression is left to RE2/J to refuse.
 */
final class ExpressionBounds {
  /** Characters; the longest of the catalogue has about 70. */
  private static final int LONGEST = 500;

  private static final int DEEPEST = 10;

  /** Steps of the program, each a character, a class of them, or a group: Go's regexp has 1,000. */
  private static final int MOST_STEPS = 1_000;

  private final String expression;
  private final int offset;
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int at;

  /** Steps of the group that is open, without its last item, and of that item. */
  private int steps;

  private int last;

  private ExpressionBounds(String expression, int offset) {
    this.expression = expression;
    this.offset = offset;
  }

  /**
   * Refuses what would become too large.
   *
   * @param offset where the expression stands in its phrase
   * @throws PhraseProblem if it is too long, nested too deeply, or repeats too much
   */
  static void hold(String expression, int offset) {
    if (expression.length() > LONGEST) {
      throw new PhraseProblem(
          offset,
          "an expression of " + expression.length() + " characters",
          "describe one word in up to " + LONGEST + ", or list the words as (a|b|c)");
    }
    new ExpressionBounds(expression, offset).walk();
  }

  private void walk() {
    while (at < expression.length()) {
      switch (expression.charAt(at)) {
        case '(' -> open();
        case ')' -> close();
        case '[' -> bracket();
        case '\\' -> escape();
        case '{' -> repetition();
        case '?', '*', '+' -> at++;
        default -> item(at + 1);
      }
    }
    total();
  }

  private void item(int next) {
    steps = total();
    last = 1;
    at = next;
  }

  private void open() {
    outer.push(total());
    if (outer.size() > DEEPEST) {
      throw problem("groups are nested more than " + DEEPEST + " deep", "write fewer parentheses");
    }
    steps = 0;
    last = 1;
    at++;
  }

  private void close() {
    last = total();
    steps = outer.isEmpty() ? 0 : outer.pop();
    at++;
  }

  /** A closing bracket right after the opening one, or after its negation, is a member. */
  private void bracket() {
    int next = at + 1;
    next += expression.startsWith("^", next) ? 1 : 0;
    next += expression.startsWith("]", next) ? 1 : 0;
    while (next < expression.length() && expression.charAt(next) != ']') {
      int named = expression.startsWith("[:", next) ? expression.indexOf(":]", next + 2) : -1;
      next = named < 0 ? next + (expression.charAt(next) == '\\' ? 2 : 1) : named + 2;
    }
    item(next + 1);
  }

  /** {@code \Q…\E} quotes; a brace after {@code \p} or {@code \x} counts nothing. */
  private void escape() {
    boolean isNamed =
        expression.startsWith("p{", at + 1)
            || expression.startsWith("P{", at + 1)
            || expression.startsWith("x{", at + 1);
    int close = isNamed ? expression.indexOf('}', at) : -1;
    if (expression.startsWith("Q", at + 1)) {
      quotation();
    } else {
      item(close < 0 ? at + 2 : close + 1);
    }
  }

  private void quotation() {
    int end = expression.indexOf("\\E", at + 2);
    int to = end < 0 ? expression.length() : end;
    steps = total() + Math.max(0, to - at - 3);
    last = 1;
    at = end < 0 ? to : end + 2;
  }

  private void repetition() {
    int close = expression.indexOf('}', at);
    String counts = close < 0 ? "" : expression.substring(at + 1, close);
    if (!isCount(counts)) {
      item(at + 1);
      return;
    }
    int comma = counts.indexOf(',');
    String most =
        comma < 0 || comma == counts.length() - 1
            ? counts.replace(",", "")
            : counts.substring(comma + 1);
    last = most.length() > 4 ? MOST_STEPS + 1 : last * Math.max(1, Integer.parseInt(most));
    at = close + 1;
    total();
  }

  /** {@code 3}, {@code 3,} or {@code 3,5}; anything else is literal. */
  private static boolean isCount(String counts) {
    String[] ends = counts.split(",", -1);
    return ends.length <= 2
        && isDigits(ends[0])
        && (ends.length < 2 || ends[1].isEmpty() || isDigits(ends[1]));
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  private int total() {
    int total = steps + last;
    if (total > MOST_STEPS) {
      throw problem(
          "repetitions that add up to more than " + MOST_STEPS + " steps",
          "one word is described: repeat up to what a word has, as {1,30}");
    }
    return total;
  }

  private PhraseProblem problem(String what, String instead) {
    return new PhraseProblem(offset, what, instead);
  }
}
