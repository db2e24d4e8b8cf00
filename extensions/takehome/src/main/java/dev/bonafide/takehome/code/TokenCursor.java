package dev.bonafide.takehome.code;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** A place among tokens, what stands there, and where brackets close. */
public abstract class TokenCursor {
  private static final CodeToken END = new CodeToken(CodeToken.Kind.NUMBER, "", 0, true);
  private static final int LONGEST_TYPE = 60;

  protected final List<CodeToken> tokens;
  protected final CodeSyntax syntax;

  /** Of each bracket that opens, the place of the one that closes it; the end without one. */
  private final int[] closes;

  protected int next;
  private int line;
  private int limit;

  protected TokenCursor(List<CodeToken> tokens, CodeSyntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.limit = tokens.size();
    this.closes = new int[tokens.size()];
    Arrays.fill(closes, tokens.size());
    Deque<Integer> open = new ArrayDeque<>();
    Deque<Integer> begun = new ArrayDeque<>();
    for (; more(); next++) {
      if (isAny("([{")) {
        open.push(next);
      } else if (isAny(")]}") && !open.isEmpty()) {
        closes[open.pop()] = next;
      } else if (syntax.bare() && begins()) {
        begun.push(next);
      } else if (syntax.bare() && ends() && !begun.isEmpty()) {
        closes[begun.pop()] = next;
      }
    }
    next = 0;
  }

  /** Whether a word begins what only "end" ends. */
  private boolean begins() {
    CodeToken token = token();
    boolean head = token.first() || is(-1, "=");
    line = token.first() ? next : line;
    boolean looped = Set.of("while", "until", "for").contains(at(line).text());
    return token.isName()
        && ((head && CodeSyntax.WORDS.has("begin", token.text()))
            || (token.text().equals("do") && !looped && !at(line).text().equals("def")));
  }

  private boolean ends() {
    return isName(0) && token().text().equals("end") && !is(-1, ".") && !is(1, ":");
  }

  protected final boolean more() {
    return next < limit;
  }

  /** Sets where what is read ends; gives back where it did before. */
  protected final int limit(int end) {
    int before = limit;
    limit = end;
    return before;
  }

  protected final CodeToken token() {
    return at(next);
  }

  protected final CodeToken at(int place) {
    return place >= 0 && place < limit ? tokens.get(place) : END;
  }

  protected final int closing(int open) {
    return closes[open];
  }

  /** Goes on if this sign is next. */
  protected final boolean takes(String sign) {
    boolean here = is(sign);
    next += here ? 1 : 0;
    return here;
  }

  protected final boolean isNewLine(CodeToken token, boolean open) {
    boolean goesOn = token.kind() == CodeToken.Kind.SIGN && !isAny("([{@") && !token.is("...");
    return token.first() && !open && !goesOn;
  }

  /** Goes over a type, which may be long, but not endless. */
  protected final void skipType() {
    int most = next++ + LONGEST_TYPE;
    int angles = 0;
    for (boolean some = false; more() && next < most; some = !isAny(-1, "|&")) {
      angles += is("<") ? 1 : is(">") ? -1 : 0;
      boolean inside = angles > 0 && !isAny(";)]}");
      boolean ends = !inside && (isAny("=,;)]}") || (some && (token().first() || is("{"))));
      if (ends || (is("=>") && !is(-1, ")"))) {
        return;
      }
      next = isAny("([{") ? Math.min(closing(next) + 1, tokens.size()) : next + 1;
    }
  }

  /** Goes over types in angles before a call, such as {@code get<Order[]>(}. */
  protected final boolean skipsTypes() {
    int end = is("::") ? next + 1 : next;
    for (int open = 0; end < tokens.size() && end < next + 30; end++) {
      CodeToken token = tokens.get(end);
      open += token.is("<") ? 1 : token.is(">") ? -1 : 0;
      if (open == 0) {
        boolean call = at(end + 1).is("(");
        next = call ? end + 1 : next;
        return call;
      }
      if (token.is("(") || token.is(";") || token.isText()) {
        return false;
      }
    }
    return false;
  }

  protected final boolean is(String sign) {
    return is(0, sign);
  }

  protected final boolean is(int ahead, String sign) {
    return at(next + ahead).is(sign);
  }

  protected final boolean isAny(String signs) {
    return isAny(0, signs);
  }

  protected final boolean isAny(int ahead, String signs) {
    CodeToken token = at(next + ahead);
    boolean sign = token.kind() == CodeToken.Kind.SIGN && token.text().length() == 1;
    return sign && signs.contains(token.text());
  }

  /** Whether a name stands here behind which none of the signs are that follow one of a value. */
  protected final boolean isWord() {
    boolean apart = syntax.bare() && at(next + 1).at() > token().at() + token().text().length();
    return isName(0) && !isAny(1, apart ? "=.,;)" : ":=.,;)");
  }

  protected final boolean isName(int ahead) {
    return at(next + ahead).isName();
  }
}
