package dev.bonafide.takehome;

import java.util.List;

/** A place among tokens, and what stands there. */
abstract class TokenCursor {
  private static final CodeToken END = new CodeToken(CodeToken.Kind.NUMBER, "", 0, true);

  final List<CodeToken> tokens;
  final CodeSyntax syntax;
  int next;

  TokenCursor(List<CodeToken> tokens, CodeSyntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
  }

  final boolean more() {
    return next < tokens.size();
  }

  final CodeToken token() {
    return token(0);
  }

  private CodeToken token(int ahead) {
    return next + ahead < tokens.size() ? tokens.get(next + ahead) : END;
  }

  /** Goes on if this sign is next. */
  final boolean takes(String sign) {
    boolean here = is(sign);
    next += here ? 1 : 0;
    return here;
  }

  /** Goes to the sign that closes what is open. */
  final void skip() {
    for (int open = 1; more(); next++) {
      open += isAny("([{") ? 1 : isAny(")]}") ? -1 : 0;
      if (open == 0) {
        return;
      }
    }
  }

  final boolean isNewLine(CodeToken token, boolean open) {
    boolean goesOn = token.kind() == CodeToken.Kind.SIGN && !isAny("([{@") && !token.is("...");
    return token.first() && !open && !goesOn;
  }

  final void skipType() {
    next++;
    boolean some = false;
    while (more()) {
      CodeToken token = token();
      boolean ends = isAny("=,;)]}") || (token.first() && some) || (token.is("{") && some);
      if (ends || (token.is("=>") && !tokens.get(next - 1).is(")"))) {
        return;
      }
      boolean opens = isAny("([{");
      next++;
      if (opens) {
        skip();
        next++;
      }
      some = !token.is("|") && !token.is("&");
    }
  }

  /** Goes over types in angles before a call, such as {@code get<Order[]>(}. */
  final boolean skipsTypes() {
    int end = is("::") ? next + 1 : next;
    for (int open = 0; end < tokens.size() && end < next + 30; end++) {
      CodeToken token = tokens.get(end);
      open += token.is("<") ? 1 : token.is(">") ? -1 : 0;
      if (open == 0) {
        boolean call = end + 1 < tokens.size() && tokens.get(end + 1).is("(");
        next = call ? end + 1 : next;
        return call;
      }
      if (token.is("(") || token.is(";") || token.isText()) {
        return false;
      }
    }
    return false;
  }

  final boolean is(String sign) {
    return is(0, sign);
  }

  final boolean is(int ahead, String sign) {
    return token(ahead).is(sign);
  }

  final boolean isAny(String signs) {
    return isAny(0, signs);
  }

  final boolean isAny(int ahead, String signs) {
    CodeToken token = token(ahead);
    boolean sign = token.kind() == CodeToken.Kind.SIGN && token.text().length() == 1;
    return sign && signs.contains(token.text());
  }

  final boolean isName(int ahead) {
    return token(ahead).isName();
  }

  final boolean isText(int ahead, String name) {
    return isName(ahead) && token(ahead).text().equals(name);
  }

  static boolean isAssigned(CodeToken token) {
    return token.is("=") || token.is(":=") || token.is("+=");
  }
}
