package dev.bonafide.comparison.takehome;

import java.util.List;

/** A place among tokens, and what stands there. */
abstract class TokenCursor {
  final List<CodeToken> tokens;
  final CodeSyntax syntax;
  int next;

  TokenCursor(List<CodeToken> tokens, CodeSyntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
  }

  /** Goes to the sign that closes what is open. */
  final void skip() {
    for (int open = 1; next < tokens.size(); next++) {
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
    while (next < tokens.size()) {
      CodeToken token = tokens.get(next);
      boolean ends = isAny("=,;)]}") || (token.first() && some) || (token.is("{") && some);
      if (ends || (token.is("=>") && !tokens.get(next - 1).is(")"))) {
        return;
      }
      next++;
      if (isOpening(token)) {
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
    return next + ahead < tokens.size() && tokens.get(next + ahead).is(sign);
  }

  final boolean isAny(String signs) {
    if (next >= tokens.size() || tokens.get(next).kind() != CodeToken.Kind.SIGN) {
      return false;
    }
    String text = tokens.get(next).text();
    return text.length() == 1 && signs.contains(text);
  }

  final boolean isName(int ahead) {
    return next + ahead < tokens.size() && tokens.get(next + ahead).isName();
  }

  final boolean isText(int ahead, String name) {
    return isName(ahead) && tokens.get(next + ahead).text().equals(name);
  }

  static boolean isAssigned(CodeToken token) {
    return token.is("=") || token.is(":=") || token.is("+=");
  }

  static boolean isOpening(CodeToken token) {
    return token.is("(") || token.is("[") || token.is("{");
  }
}
