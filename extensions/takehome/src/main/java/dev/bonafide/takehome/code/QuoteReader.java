package dev.bonafide.takehome.code;

import dev.bonafide.takehome.code.CodeToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Reads texts between quotes: plain ones, those over several lines, and those that hold values. */
abstract class QuoteReader {
  private static final int DEEPEST = 8;
  private static final int LONGEST_TOLD = 400;

  final String text;
  final CodeSyntax syntax;
  final List<CodeToken> tokens = new ArrayList<>();
  private final IntUnaryOperator places;

  /** Places up to which a quote of each sort has no end. */
  private final int[] unclosed = new int['`' + 1];

  int at;

  /** Whether the next token is the first of its line. */
  boolean first = true;

  /** Whether the text that begins here may hold values. */
  boolean holes;

  QuoteReader(String text, CodeSyntax syntax, IntUnaryOperator places) {
    this.text = text;
    this.syntax = syntax;
    this.places = places;
  }

  /**
   * Reads code up to a place.
   *
   * @param nested in how many texts the code stands
   */
  abstract void run(int end, int nested);

  /** Reads a name, or the letters before a quote. */
  abstract void name(int end);

  final void sign(String sign, int place) {
    add(Kind.SIGN, sign, place);
  }

  final void add(Kind kind, String value, int from) {
    tokens.add(new CodeToken(kind, value, places.applyAsInt(from), first));
    first = false;
  }

  /** Reads what begins with a quote here. */
  final void quoted(char quote, int end, int nested) {
    String triple = String.valueOf(quote).repeat(3);
    if (text.startsWith(triple, at) && !syntax.script()) {
      int close = text.indexOf(triple, at + 3);
      int until = close < 0 ? end : Math.min(end, close);
      add(Kind.TEXT, text.substring(Math.min(at + 3, until), until), at);
      at = Math.min(end, until + 3);
    } else if (quote == '`' && syntax.hash() && !syntax.indented()) {
      add(Kind.NAME, "system", at);
      sign("(", at);
      told(quote, end, nested);
      sign(")", at);
    } else if (holes || (quote == '`' && syntax.script())) {
      template(quote, holes ? "{" : "${", end, nested);
    } else {
      told(quote, end, nested);
    }
  }

  /** A text that may hold values, if it does. */
  private void told(char quote, int end, int nested) {
    if (quote != '\'' && hasHole(quote, end)) {
      template(quote, syntax.hole(), end, nested);
    } else {
      plain(quote, end);
    }
  }

  private boolean hasHole(char quote, int end) {
    String hole = syntax.hole();
    int most = Math.min(end, at + LONGEST_TOLD);
    for (int next = at + 1; !hole.isEmpty() && next < most; next++) {
      char c = text.charAt(next);
      if (c == quote || c == '\n') {
        return false;
      }
      if (text.startsWith(hole, next)) {
        return text.indexOf(quote, next) > 0;
      }
      next += c == '\\' ? 1 : 0;
    }
    return false;
  }

  /** A text on one line; a sign that no other closes is only a sign. */
  final void plain(char quote, int end) {
    StringBuilder value = new StringBuilder();
    int next = at < unclosed[quote] ? end : at + 1;
    for (; next < end; next++) {
      char c = text.charAt(next);
      if (c == quote) {
        add(Kind.TEXT, value.toString(), at);
        at = next + 1;
        return;
      }
      if (c == '\n' && quote != '`') {
        break;
      }
      if (c == '\\' && next + 1 < end) {
        next = escape(next + 1, value);
      } else {
        value.append(c);
      }
    }
    unclosed[quote] = at < unclosed[quote] ? unclosed[quote] : next;
    add(Kind.SIGN, String.valueOf(quote), at);
    at++;
  }

  /** Adds what an escape stands for, and says where it ends. */
  private int escape(int at, StringBuilder value) {
    char c = text.charAt(at);
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : 0;
    if (digits > 0 && at + digits < text.length()) {
      try {
        value.append((char) Integer.parseInt(text.substring(at + 1, at + 1 + digits), 16));
        return at + digits;
      } catch (NumberFormatException _) {
        value.append(c);
        return at;
      }
    }
    value.append(c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c);
    return at;
  }

  /** A text with values in it, which is one or what a function is called with. */
  private void template(char quote, String open, int end, int nested) {
    holes = false;
    sign("(", at);
    int from = at++;
    StringBuilder value = new StringBuilder();
    while (at < end && text.charAt(at) != quote) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < end) {
        at = escape(at + 1, value) + 1;
      } else if (c == '\n' && quote != '`') {
        break;
      } else if (open.equals("$")
          && c == '$'
          && at + 1 < end
          && Character.isLetter(text.charAt(at + 1))) {
        add(Kind.TEXT, value.toString(), from);
        value.setLength(0);
        sign("+", at);
        name(end);
        sign("+", at);
        from = at;
      } else if (nested < DEEPEST && text.startsWith(open.equals("$") ? "${" : open, at)) {
        add(Kind.TEXT, value.toString(), from);
        value.setLength(0);
        hole(open.equals("$") ? 2 : open.length(), end, nested);
        from = at;
      } else {
        value.append(c);
        at++;
      }
    }
    add(Kind.TEXT, value.toString(), from);
    sign(")", at++);
  }

  /** Reads what is in a template between a brace and its end, as a piece of a sum. */
  private void hole(int width, int end, int nested) {
    sign("+", at);
    sign("(", at);
    at += width;
    int close = at;
    for (int open = 1; close < end; close++) {
      char c = text.charAt(close);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        break;
      }
    }
    run(close, nested + 1);
    at = Math.min(end, Math.max(at, close + 1));
    sign(")", at - 1);
    sign("+", at - 1);
  }
}
