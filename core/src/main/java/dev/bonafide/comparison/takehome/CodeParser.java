package dev.bonafide.comparison.takehome;

import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tokens as calls, assignments, functions, and blocks, in whatever language they are written.
 * It knows no grammar: what it does not know is a mix of its pieces. Every token is taken once, and
 * nesting is bounded.
 */
final class CodeParser {
  private static final int DEEPEST = 90;
  private static final int LONGEST_CHAIN = 60;

  private static final Set<String> DECLARES =
      Set.of("const", "let", "var", "val", "mut", "my", "global", "nonlocal");
  private static final Set<String> PASSED =
      Set.of(
          "await",
          "async",
          "new",
          "typeof",
          "void",
          "delete",
          "not",
          "if",
          "elif",
          "elsif",
          "while",
          "for",
          "foreach",
          "switch",
          "when",
          "match",
          "case",
          "default",
          "do",
          "else",
          "with",
          "using",
          "lock",
          "loop",
          "defer",
          "go",
          "unless",
          "until",
          "export",
          "public",
          "private",
          "protected",
          "static",
          "final",
          "readonly",
          "override",
          "echo",
          "print",
          "assert",
          "then",
          "instanceof",
          "and",
          "or",
          "is",
          "unsafe",
          "move",
          "finally",
          "begin",
          "end");
  private static final Set<String> FUNCTIONS =
      Set.of("function", "def", "fn", "func", "fun", "sub", "lambda");
  private static final Set<String> TYPES =
      Set.of(
          "class",
          "interface",
          "struct",
          "impl",
          "enum",
          "namespace",
          "trait",
          "package",
          "mod",
          "object",
          "module",
          "declare",
          "abstract");
  private static final Set<String> RESULTS = Set.of("return", "yield", "throw", "raise");
  private static final Set<String> CATCHES = Set.of("catch", "except", "rescue");

  private final List<Token> tokens;
  private final Syntax syntax;
  private final boolean arrows;
  private int next;
  private int depth;
  private boolean lineEnds = true;

  private CodeParser(List<Token> tokens, Syntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.arrows = !(syntax.hash() && syntax.slashes());
  }

  static Code.Block block(List<Token> tokens, Syntax syntax) {
    CodeParser parser = new CodeParser(tokens, syntax);
    List<Code> lines = new ArrayList<>();
    while (parser.next < tokens.size()) {
      parser.lines(lines);
      parser.next++;
    }
    return new Code.Block(lines, 0);
  }

  private void lines(List<Code> lines) {
    while (next < tokens.size() && !is("}")) {
      int before = next;
      Code line = line();
      if (line != null) {
        lines.add(line);
      }
      if (next == before) {
        next++;
      }
    }
  }

  private @Nullable Code line() {
    Budget.spend(1);
    if (isAny(";,:@")) {
      next++;
      return null;
    }
    if (is("{")) {
      return block();
    }
    Token token = tokens.get(next);
    if (token.isName() && depth < DEEPEST) {
      Code special = special(token);
      if (special != null) {
        return special;
      }
    }
    return simple();
  }

  private @Nullable Code special(Token token) {
    String name = token.text();
    if (RESULTS.contains(name)) {
      next++;
      return new Code.Result(expression(true), token.at());
    }
    if (name.equals("try")) {
      return tried();
    }
    if (name.equals("import") || (name.equals("from") && syntax.indented())) {
      return new ImportParser(tokens, next, syntax).read(end -> next = end);
    }
    if (TYPES.contains(name) && isName(1)) {
      int from = next++;
      while (next < tokens.size() && !is("{") && !(is(";") || is("="))) {
        if (tokens.get(next).first() && !syntax.indented() && next > from + 12) {
          break;
        }
        next++;
      }
      return null;
    }
    if (name.equals("export") && isText(1, "default")) {
      next += 2;
      return new Code.Assignment(
          new Code.Name("module.exports", token.at()), expression(true), false, token.at());
    }
    return null;
  }

  private Code simple() {
    List<Code> all = new ArrayList<>();
    int at = tokens.get(next).at();
    do {
      if (is(",")) {
        next++;
      }
      all.add(expression(true));
    } while (is(",") && next + 1 < tokens.size());
    Code last = all.getLast();
    if (last instanceof Code.Assignment given && all.size() > 1) {
      List<Code> targets = new ArrayList<>(all.subList(0, all.size() - 1));
      targets.add(given.target());
      return new Code.Assignment(group(targets, at), given.value(), given.declares(), at);
    }
    return all.size() == 1 ? method(last) : new Code.Block(all, -1);
  }

  /** A method is written like a call before a block. */
  private Code method(Code line) {
    boolean call =
        line instanceof Code.Call written
            && written.callee() instanceof Code.Name name
            && !PASSED.contains(name.name());
    if (call && is("{") && line instanceof Code.Call(Code.Name(var name, _), var given, int at)) {
      return new Code.Function(name, given, block(), at);
    }
    return line;
  }

  private Code.Block block() {
    int at = tokens.get(next++).at();
    List<Code> lines = new ArrayList<>();
    depth++;
    if (depth < DEEPEST) {
      lines(lines);
    } else {
      skip();
    }
    depth--;
    next++;
    return new Code.Block(lines, at);
  }

  /** Goes to the sign that closes what is open. */
  private void skip() {
    for (int open = 1; next < tokens.size(); next++) {
      open += isAny("([{") ? 1 : isAny(")]}") ? -1 : 0;
      if (open == 0) {
        return;
      }
    }
  }

  private Code tried() {
    int at = tokens.get(next++).at();
    Code tried = body();
    Code whole = tried;
    while (next < tokens.size() && CATCHES.contains(tokens.get(next).text())) {
      next++;
      Code error = null;
      while (next < tokens.size() && !is("{") && !is(")") && !is(":")) {
        Token token = tokens.get(next++);
        error = token.isName() ? new Code.Name(token.text(), token.at()) : error;
      }
      while (next < tokens.size() && !is("{") && !tokens.get(next).first()) {
        next++;
      }
      whole = new Code.Caught(whole, error, body(), at);
    }
    return whole;
  }

  /** A block, or the line that stands for one. */
  private Code body() {
    if (is(":")) {
      next++;
    }
    if (is("{")) {
      return block();
    }
    Code line = next < tokens.size() ? line() : null;
    return line == null ? new Code.Block(List.of(), 0) : line;
  }

  private Code expression(boolean lines) {
    if (depth >= DEEPEST || next >= tokens.size()) {
      int at = next < tokens.size() ? tokens.get(next).at() : 0;
      next++;
      return new Code.Text("", at);
    }
    boolean before = lineEnds;
    lineEnds = lines;
    depth++;
    Code read = mixed(lines);
    depth--;
    lineEnds = before;
    return read;
  }

  private Code mixed(boolean lines) {
    List<Code> parts = new ArrayList<>();
    int at = tokens.get(next).at();
    boolean sum = true;
    boolean open = true;
    boolean declares = false;
    int asked = 0;
    while (next < tokens.size()) {
      Token token = tokens.get(next);
      if (isAny(")]};,")
          || token.is("=>")
          || (lines && !parts.isEmpty() && isNewLine(token, open))) {
        break;
      }
      if (isAssigned(token)) {
        next++;
        Code target = parts.isEmpty() ? new Code.Text("", at) : parts.getLast();
        return new Code.Assignment(target, expression(lines), declares, at);
      }
      if (token.is(":") && asked == 0 && endsAtColon(lines, parts)) {
        break;
      }
      if (token.is("{") && !open) {
        if (lines) {
          break;
        }
        boolean list = tokens.get(next - 1).is("]");
        parts.add(list ? object() : new Code.Function("", List.of(), block(), token.at()));
      } else if (token.isName() && isPassed(token)) {
        declares |= DECLARES.contains(token.text());
        next++;
        open = true;
      } else if (token.isName() && isBinding(token) && !parts.isEmpty()) {
        next++;
        Code given = expression(lines);
        boolean named = token.text().equals("as");
        Code value = named ? parts.getLast() : given;
        return new Code.Assignment(named ? given : parts.getLast(), value, declares, at);
      } else if (token.kind() == Token.Kind.SIGN && !isAny("([{")) {
        sum &= isAny("+.") || token.is("...");
        asked += token.is("?") ? 1 : token.is(":") ? -1 : 0;
        next++;
        open = true;
      } else {
        parts.add(operand());
        open = false;
      }
    }
    return parts.size() == 1 ? parts.getFirst() : new Code.Mix(parts, sum && parts.size() > 1, at);
  }

  private boolean isNewLine(Token token, boolean open) {
    boolean goesOn = token.kind() == Token.Kind.SIGN && !isAny("([{@") && !token.is("...");
    return token.first() && !open && !goesOn;
  }

  private static boolean isAssigned(Token token) {
    return token.is("=") || token.is(":=") || token.is("+=");
  }

  private boolean isPassed(Token token) {
    boolean key = is(1, ":") || is(1, "=") || is(1, ".") || is(1, ",") || is(1, ")");
    return (DECLARES.contains(token.text()) || PASSED.contains(token.text())) && !key;
  }

  private static boolean isBinding(Token token) {
    return token.text().equals("of") || token.text().equals("in") || token.text().equals("as");
  }

  /** Skips a type; of a language without braces, says that a header ends. */
  private boolean endsAtColon(boolean lines, List<Code> parts) {
    if (syntax.indented() && lines) {
      boolean named = parts.size() == 1 && parts.getFirst() instanceof Code.Name && isName(1);
      if (named) {
        skipType();
      }
      return !named;
    }
    if (syntax.script() || syntax.indented()) {
      skipType();
    } else {
      next++;
    }
    return false;
  }

  private void skipType() {
    next++;
    boolean some = false;
    while (next < tokens.size()) {
      Token token = tokens.get(next);
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

  private static boolean isOpening(Token token) {
    return token.is("(") || token.is("[") || token.is("{");
  }

  private Code operand() {
    Token token = tokens.get(next);
    if (token.isName() && FUNCTIONS.contains(token.text()) && !is(1, ".")) {
      return function(token);
    }
    Code code = primary(token);
    if (is("=>") || (arrows && is("->") && !syntax.indented())) {
      next++;
      List<Code> taken = code instanceof Code.Group group ? group.values() : List.of(code);
      return new Code.Function("", taken, body(false), token.at());
    }
    return chain(code);
  }

  private Code primary(Token token) {
    if (token.is("(")) {
      List<Code> inside = list(")");
      if (syntax.script() && is(":")) {
        int before = next;
        skipType();
        next = is("=>") ? next : before;
      }
      boolean alone = inside.size() == 1 && !is("=>") && !is("->");
      return alone ? inside.getFirst() : group(inside, token.at());
    }
    if (token.is("[")) {
      return group(list("]"), token.at());
    }
    if (token.is("{")) {
      return object();
    }
    next++;
    if (token.isText() || token.kind() == Token.Kind.NUMBER) {
      return new Code.Text(token.isText() ? token.text() : "", token.at());
    }
    boolean told = syntax.hash() && !syntax.indented() && next < tokens.size();
    if (told && tokens.get(next).isText() && !tokens.get(next).first()) {
      return new Code.Call(
          new Code.Name(token.text(), token.at()), List.of(expression(true)), token.at());
    }
    return new Code.Name(token.text(), token.at());
  }

  private static Code.Group group(List<Code> values, int at) {
    return new Code.Group(values.stream().map(_ -> "").toList(), values, at);
  }

  private Code chain(Code from) {
    Code code = from;
    for (int length = 0; next < tokens.size(); length++) {
      Token token = tokens.get(next);
      Code longer = longer(code, token);
      if (longer == null) {
        return code;
      }
      code = length < LONGEST_CHAIN ? longer : code;
    }
    return code;
  }

  private @Nullable Code longer(Code code, Token token) {
    boolean dot = token.is(".") || token.is("?.") || token.is("::") || token.is("->");
    if (dot && isName(1)) {
      next += 2;
      Token part = tokens.get(next - 1);
      return new Code.Member(code, new Code.Text(part.text(), part.at()), token.at());
    }
    if (dot && token.is("?.") && (is(1, "(") || is(1, "["))) {
      next++;
      return longer(code, tokens.get(next));
    }
    if (token.is("!") && (is(1, "(") || is(1, ".")) && !token.first()) {
      next++;
      return longer(code, tokens.get(next));
    }
    if (token.is("(") && !token.first()) {
      return new Code.Call(code, list(")"), code.at());
    }
    if (token.is("[") && !token.first()) {
      return new Code.Member(code, group(list("]"), token.at()), token.at());
    }
    if ((token.is("<") || token.is("::")) && skipsTypes()) {
      return new Code.Call(code, list(")"), code.at());
    }
    return null;
  }

  /** Goes over types in angles before a call, such as {@code get<Order[]>(}. */
  private boolean skipsTypes() {
    int end = is("::") ? next + 1 : next;
    for (int open = 0; end < tokens.size() && end < next + 30; end++) {
      Token token = tokens.get(end);
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

  /** What stands between brackets, the first of which is next. */
  private List<Code> list(String close) {
    next++;
    List<Code> all = new ArrayList<>();
    while (next < tokens.size() && !is(close)) {
      int before = next;
      if (is("{") && close.equals(")") && !all.isEmpty() && !tokens.get(next - 1).is(",")) {
        all.add(block());
      } else if (!is(",") && !is(";")) {
        all.add(expression(false));
      }
      if (isAny(",;") || next == before || (isAny("}])") && !is(close))) {
        next++;
      }
    }
    next++;
    return all;
  }

  private Code.Group object() {
    int at = tokens.get(next++).at();
    List<String> keys = new ArrayList<>();
    List<Code> values = new ArrayList<>();
    while (next < tokens.size() && !is("}")) {
      Token token = tokens.get(next);
      boolean more = token.isName() && (isName(1) || is(1, "[") || is(1, "*"));
      if (isAny(",;")
          || token.is("...")
          || (more && PASSED.contains(token.text()))
          || token.is("*")) {
        next++;
        continue;
      }
      next++;
      Code value = new Code.Name(token.text(), token.at());
      if (token.is("[")) {
        next--;
        list("]");
      }
      if (is(":")) {
        next++;
        value = next < tokens.size() ? expression(false) : value;
      } else if (is("(")) {
        value = new Code.Function(token.text(), list(")"), body(true), token.at());
      } else if (is("=") && next + 1 < tokens.size()) {
        next++;
        expression(false);
      } else if (!isAny(",}")) {
        next--;
        value = expression(false);
      }
      keys.add(token.isName() || token.isText() ? token.text() : "");
      values.add(value);
      if (isAny(")]")) {
        next++;
      }
    }
    next++;
    return new Code.Group(keys, values, at);
  }

  private Code function(Token token) {
    next++;
    if (is("*") || (is("(") && token.text().equals("func") && isReceiver())) {
      next++;
    }
    String name = next < tokens.size() && tokens.get(next).isName() ? tokens.get(next).text() : "";
    List<Code> taken = new ArrayList<>();
    if (token.text().equals("lambda")) {
      while (next < tokens.size() && !is(":") && !isAny(")]}")) {
        taken.add(expression(false));
        next += is(",") ? 1 : 0;
      }
      return new Code.Function("", taken, body(false), token.at());
    }
    next += name.isEmpty() ? 0 : 1;
    while (next < tokens.size() && !is("(") && !is("{") && !tokens.get(next).first()) {
      next++;
    }
    if (is("(")) {
      taken.addAll(list(")"));
    }
    return new Code.Function(name, taken, body(true), token.at());
  }

  private boolean isReceiver() {
    int close = next;
    while (close < tokens.size() && close < next + 10 && !tokens.get(close).is(")")) {
      close++;
    }
    boolean method = close + 1 < tokens.size() && tokens.get(close + 1).isName();
    next = method ? close : next;
    return method;
  }

  /** A body; before that of a named function stands perhaps what it gives back. */
  private Code body(boolean typed) {
    while (typed
        && next < tokens.size()
        && !is("{")
        && !is("=")
        && !isAny(";,)}")
        && (!tokens.get(next).first() || is(":"))) {
      boolean header = is(":") && syntax.indented();
      next++;
      if (header) {
        break;
      }
    }
    next += typed && is("=") ? 1 : 0;
    if (is("{")) {
      return block();
    }
    if (is(":")) {
      next++;
    }
    int at = next < tokens.size() ? tokens.get(next).at() : 0;
    if (typed && syntax.indented()) {
      return body();
    }
    return typed ? new Code.Block(List.of(), at) : new Code.Result(expression(lineEnds), at);
  }

  private boolean is(String sign) {
    return is(0, sign);
  }

  private boolean is(int ahead, String sign) {
    return next + ahead < tokens.size() && tokens.get(next + ahead).is(sign);
  }

  private boolean isAny(String signs) {
    if (next >= tokens.size() || tokens.get(next).kind() != Token.Kind.SIGN) {
      return false;
    }
    String text = tokens.get(next).text();
    return text.length() == 1 && signs.contains(text);
  }

  private boolean isName(int ahead) {
    return next + ahead < tokens.size() && tokens.get(next + ahead).isName();
  }

  private boolean isText(int ahead, String name) {
    return isName(ahead) && tokens.get(next + ahead).text().equals(name);
  }
}
