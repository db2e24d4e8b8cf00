package dev.bonafide.takehome.code;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.takehome.code.CodeToken.Kind;
import dev.bonafide.text.Budget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Splits code into tokens. It is tolerant: whatever is no code becomes some tokens or other, and
 * each letter is looked at a fixed number of times. Comments go; a template becomes a sum of its
 * pieces; blocks made by indentation get braces.
 */
public final class Lexer {
  private static final int MOST = 400_000;
  private static final int DEEPEST = 8;
  private static final int LONGEST_PATTERN = 300;
  private static final int LONGEST_TOLD = 400;
  private static final List<String> SIGNS =
      PropertyFile.beside(Lexer.class, "languages").words("sign");

  private final String text;
  private final CodeSyntax syntax;
  private final IntUnaryOperator places;
  private final List<CodeToken> tokens = new ArrayList<>();
  private final Deque<Integer> indents = new ArrayDeque<>();

  /** Places up to which a quote of each sort has no end. */
  private final int[] unclosed = new int['`' + 1];

  private int at;
  private int depth;
  private boolean first = true;
  private boolean holes;

  private Lexer(String text, CodeSyntax syntax, IntUnaryOperator places) {
    this.text = text;
    this.syntax = syntax;
    this.places = places;
    indents.push(0);
  }

  /**
   * The tokens of a text.
   *
   * @param places where a letter of the text stands in the text as read
   */
  public static List<CodeToken> tokens(String text, CodeSyntax syntax, IntUnaryOperator places) {
    Lexer lexer = new Lexer(text, syntax, places);
    lexer.run(text.length(), 0);
    while (lexer.indents.size() > 1) {
      lexer.indents.pop();
      lexer.sign("}", text.length());
    }
    return lexer.tokens;
  }

  private void run(int end, int nested) {
    if (syntax.indented() && nested == 0) {
      indent();
    }
    while (at < end && tokens.size() < MOST) {
      char c = text.charAt(at);
      if (c == '\n') {
        at++;
        first = true;
        Budget.spend(1);
        if (syntax.indented() && depth == 0 && nested == 0) {
          indent();
        }
      } else if (Character.isWhitespace(c)) {
        at++;
      } else if (isComment(c)) {
        skipComment(end);
      } else if (c == '"' || c == '\'' || c == '`') {
        quoted(c, end, nested);
      } else if (c == '%' && syntax.bare() && isWords()) {
        words(end);
      } else if (c == '/' && isPattern()) {
        skipPattern();
      } else if (Character.isLetter(c) || c == '_' || c == '$') {
        name(end);
      } else if (Character.isDigit(c)) {
        int from = at;
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
          at++;
        }
        add(Kind.NUMBER, text.substring(from, at), from);
      } else {
        sign();
      }
    }
  }

  /** Whether a list of words without quotes begins here, as Ruby has them. */
  private boolean isWords() {
    return at + 2 < text.length()
        && "wWiI".indexOf(text.charAt(at + 1)) >= 0
        && "[({<".indexOf(text.charAt(at + 2)) >= 0;
  }

  private void words(int end) {
    int close = text.indexOf("])}>".charAt("[({<".indexOf(text.charAt(at + 2))), at);
    int until = close < 0 ? end : Math.min(end, close);
    sign("[", at);
    for (String word : text.substring(at + 3, Math.max(at + 3, until)).strip().split("\\s+")) {
      add(Kind.TEXT, word, at);
      sign(",", at);
    }
    sign("]", until - 1);
    at = Math.min(end, until + 1);
  }

  private void name(int end) {
    int from = at;
    while (at < end
        && (Character.isLetterOrDigit(text.charAt(at)) || "_$".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    String name = text.substring(from, at);
    boolean prefix = name.length() <= 2 && at < end && "\"'".indexOf(text.charAt(at)) >= 0;
    boolean marked = prefix && "bBrRuUfFrb$".contains(name) && !syntax.script();
    holes = marked && (name.equalsIgnoreCase("f") || name.equals("$"));
    if (!marked) {
      add(Kind.NAME, name.length() > 1 && name.startsWith("$") ? name.substring(1) : name, from);
    }
  }

  private void sign() {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        add(Kind.SIGN, sign, at);
        at += sign.length();
        return;
      }
    }
    char c = text.charAt(at);
    depth = Math.max(0, depth + ("([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0));
    add(Kind.SIGN, String.valueOf(c), at);
    at++;
  }

  private void sign(String sign, int place) {
    add(Kind.SIGN, sign, place);
  }

  private void add(Kind kind, String value, int from) {
    tokens.add(new CodeToken(kind, value, places.applyAsInt(from), first));
    first = false;
  }

  /** Opens or closes blocks where a line begins further to the right or to the left. */
  private void indent() {
    int from = at;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    boolean empty = at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '#';
    int width = at - from;
    if (empty || width == indents.getFirst()) {
      return;
    }
    if (width > indents.getFirst()) {
      indents.push(width);
      sign("{", at);
    }
    while (width < indents.getFirst()) {
      indents.pop();
      sign("}", at);
    }
    first = true;
  }

  private boolean isComment(char c) {
    return (c == '#' && syntax.hash())
        || (c == '/'
            && syntax.slashes()
            && (text.startsWith("//", at) || text.startsWith("/*", at)));
  }

  private void skipComment(int end) {
    boolean block = text.startsWith("/*", at);
    int close = text.indexOf(block ? "*/" : "\n", at + 1);
    at = close < 0 ? end : Math.min(end, block ? close + 2 : close);
  }

  /** A regular expression begins where no value stands before it, and ends on its line. */
  private boolean isPattern() {
    if (!syntax.script() || tokens.isEmpty()) {
      return false;
    }
    CodeToken last = tokens.getLast();
    return last.kind() == Kind.SIGN
        ? "(,=:[!&|?{};+=>&&||".contains(last.text()) && !last.text().equals(">")
        : last.text().equals("return");
  }

  private void skipPattern() {
    int from = at;
    boolean set = false;
    int most = Math.min(text.length(), at + LONGEST_PATTERN);
    for (int end = at + 1; end < most && text.charAt(end) != '\n'; end++) {
      char c = text.charAt(end);
      if (c == '\\') {
        end++;
      } else if (c == '[') {
        set = true;
      } else if (c == ']') {
        set = false;
      } else if (c == '/' && !set) {
        at = end + 1;
        add(Kind.NUMBER, "/", from);
        return;
      }
    }
    sign();
  }

  private void quoted(char quote, int end, int nested) {
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
    } else if ((quote == '`' && syntax.script()) || holes) {
      holes = false;
      template(quote, quote == '`' ? "${" : "{", end, nested);
    } else {
      told(quote, end, nested);
    }
  }

  /** A text that may hold values, if it does. */
  private void told(char quote, int end, int nested) {
    if (quote != '\'' && hasHole(quote, end)) {
      sign("(", at);
      template(quote, syntax.hole(), end, nested);
      sign(")", at - 1);
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
  private void plain(char quote, int end) {
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
      next = c == '\\' && next + 1 < end ? escape(next + 1, value) : take(c, next, value);
    }
    unclosed[quote] = at < unclosed[quote] ? unclosed[quote] : next;
    add(Kind.SIGN, String.valueOf(quote), at);
    at++;
  }

  private static int take(char c, int next, StringBuilder value) {
    value.append(c);
    return next;
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

  private void template(char quote, String open, int end, int nested) {
    int from = at++;
    StringBuilder value = new StringBuilder();
    while (at < end && text.charAt(at) != quote) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < end) {
        at = escape(at + 1, value) + 1;
      } else if (c == '\n' && quote != '`') {
        break;
      } else if (open.equals("$") && isVariable()) {
        add(Kind.TEXT, value.toString(), from);
        value.setLength(0);
        variable(end);
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
    at++;
  }

  private boolean isVariable() {
    return text.charAt(at) == '$'
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  /** A name in a text, as a piece of a sum. */
  private void variable(int end) {
    sign("+", at);
    name(end);
    sign("+", at);
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
