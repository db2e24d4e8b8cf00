package dev.bonafide.takehome.code;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.takehome.code.CodeToken.Kind;
import dev.bonafide.text.Budget;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * Splits code into tokens. It is tolerant: whatever is no code becomes some tokens or other, and
 * each letter is looked at a fixed number of times. Comments go; a template becomes a sum of its
 * pieces; blocks made by indentation get braces.
 */
public final class Lexer extends QuoteReader {
  private static final int MOST = 400_000;
  private static final int LONGEST_PATTERN = 300;
  private static final List<String> SIGNS =
      PropertyFile.beside(Lexer.class, "languages").words("sign");

  /** How a list of words without quotes begins, as Ruby has them. */
  private static final Pattern WORDS = Pattern.compile("%[wWiI][\\[({<]");

  private final Deque<Integer> indents = new ArrayDeque<>(List.of(0));
  private int depth;

  private Lexer(String text, CodeSyntax syntax, IntUnaryOperator places) {
    super(text, syntax, places);
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

  @Override
  void run(int end, int nested) {
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
      } else if (c == '%' && WORDS.matcher(text).region(at, end).lookingAt() && syntax.bare()) {
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

  @Override
  void name(int end) {
    int from = at;
    while (at < end
        && (Character.isLetterOrDigit(text.charAt(at)) || "_$".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    String name = text.substring(from, at);
    boolean quote = at < end && "\"'".indexOf(text.charAt(at)) >= 0;
    if (quote && name.equals("hex")) {
      add(Kind.NAME, "unhexlify", from);
      sign("(", from);
      plain(text.charAt(at), end);
      sign(")", at - 1);
      return;
    }
    boolean prefix = name.length() <= 2 && quote;
    boolean marked = prefix && "bBrRuUfFrb$s".contains(name) && !syntax.script();
    holes = marked && (name.equalsIgnoreCase("f") || name.equals("$"));
    if (!marked) {
      String plain = name.length() > 1 && name.startsWith("$") ? name.substring(1) : name;
      boolean word = CodeSyntax.WORDS.has("function", plain) || CodeSyntax.WORDS.has("pass", plain);
      add(Kind.NAME, word ? name : plain, from);
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
}
