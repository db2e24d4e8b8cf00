package dev.bonafide.takehome;

import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads tokens as calls, functions, objects, and whatever operators make of them. */
abstract class ExpressionParser extends TokenCursor {
  static final int DEEPEST = 90;
  private static final int LONGEST_CHAIN = 60;
  private static final PropertyFile WORDS = PropertyFile.beside(CodeParser.class, "languages");
  private static final Set<String> DECLARES = Set.copyOf(WORDS.words("declare"));
  private static final Set<String> PASSED = Set.copyOf(WORDS.words("pass"));
  private static final Set<String> FUNCTIONS = Set.copyOf(WORDS.words("function"));
  private static final Set<String> BINDS = Set.copyOf(WORDS.words("bind"));

  /** Calls of PHP, whose names nothing else adjoins. */
  private static final Set<String> BRINGS = Set.of("include", "include_once", "require_once");

  private final boolean arrows;
  boolean lineEnds = true;
  int depth;

  ExpressionParser(List<CodeToken> tokens, CodeSyntax syntax) {
    super(tokens, syntax);
    this.arrows = !(syntax.hash() && syntax.slashes());
  }

  /** The block that begins here. */
  abstract CodePiece.Block block();

  /** The function that begins with this word. */
  abstract CodePiece function(CodeToken token);

  /** A body; before that of a named function stands perhaps what it gives back. */
  abstract CodePiece body(boolean typed);

  static boolean isPassed(String word) {
    return PASSED.contains(word);
  }

  final CodePiece expression(boolean lines) {
    if (depth >= DEEPEST || next >= tokens.size()) {
      int at = token().at();
      next++;
      return new CodePiece.Text("", at);
    }
    boolean before = lineEnds;
    lineEnds = lines;
    depth++;
    CodePiece read = mixed(lines);
    depth--;
    lineEnds = before;
    return read;
  }

  private CodePiece mixed(boolean lines) {
    Mixture mixture = new Mixture(token().at());
    while (more()) {
      CodeToken token = token();
      boolean newLine = lines && !mixture.parts.isEmpty() && isNewLine(token, mixture.open);
      boolean block = token.is("{") && !mixture.open && lines;
      if (isAny(")]};,") || token.is("=>") || newLine || block) {
        break;
      }
      if (token.is(":") && mixture.asked == 0) {
        boolean braces = !syntax.script() && !syntax.indented();
        if (braces && !lines && mixture.parts.size() == 1) {
          next++;
          return new CodePiece.Assignment(mixture.last(), expression(false), false, mixture.at);
        }
        if (endsAtColon(lines, mixture)) {
          break;
        }
        continue;
      }
      if (isAssigned(token) || isBinding(token, mixture)) {
        next++;
        boolean named = token.text().equals("as");
        CodePiece given = expression(lines);
        CodePiece last = mixture.last();
        return mixture.before(
            new CodePiece.Assignment(
                named ? given : last, named ? last : given, mixture.declares, mixture.at),
            token.isName());
      }
      take(token, mixture);
    }
    return mixture.whole();
  }

  /** Content of braces behind something: elements, fields, or code. */
  private CodePiece behind(CodeToken token) {
    if (tokens.get(next - 1).is("]")) {
      return group(list("}"), token.at());
    }
    boolean fields = !syntax.script() && isName(1) && is(2, "=");
    return fields ? object() : new CodePiece.Function("", List.of(), block(), token.at());
  }

  private static boolean isBinding(CodeToken token, Mixture mixture) {
    return token.isName() && BINDS.contains(token.text()) && !mixture.parts.isEmpty();
  }

  private void take(CodeToken token, Mixture mixture) {
    if (token.is("{") && !mixture.open) {
      CodePiece behind = behind(token);
      if (behind instanceof CodePiece.Group && !mixture.parts.isEmpty()) {
        mixture.parts.removeLast();
      }
      mixture.parts.add(behind);
      mixture.open = false;
    } else if (token.isName() && isPassed(token)) {
      mixture.declares |= DECLARES.contains(token.text());
      next++;
      mixture.open = true;
    } else if (token.kind() == CodeToken.Kind.SIGN && !isAny("([{")) {
      mixture.sum &= isAny("+.") || token.is("...");
      mixture.asked += token.is("?") ? 1 : token.is(":") ? -1 : 0;
      next++;
      mixture.open = true;
    } else {
      mixture.parts.add(operand());
      mixture.open = false;
    }
  }

  /** Operands and what stands between them. */
  private static final class Mixture {
    final List<CodePiece> parts = new ArrayList<>();
    final int at;
    boolean sum = true;
    boolean open = true;
    boolean declares;
    int asked;

    Mixture(int at) {
      this.at = at;
    }

    CodePiece last() {
      return parts.isEmpty() ? new CodePiece.Text("", at) : parts.getLast();
    }

    /** An assignment of the last part; what stands before names is a part of its own. */
    CodePiece before(CodePiece assignment, boolean named) {
      if (!named || parts.size() == 1) {
        return assignment;
      }
      parts.set(parts.size() - 1, assignment);
      return new CodePiece.Mix(parts, false, at);
    }

    CodePiece whole() {
      if (declares && parts.size() == 1 && last() instanceof CodePiece.Name name) {
        return new CodePiece.Assignment(name, new CodePiece.Mix(List.of(), false, at), true, at);
      }
      return parts.size() == 1 ? last() : new CodePiece.Mix(parts, sum && parts.size() > 1, at);
    }
  }

  private boolean isPassed(CodeToken token) {
    boolean passed = DECLARES.contains(token.text()) || PASSED.contains(token.text());
    return passed && !isAny(1, ":=.,;)");
  }

  /** Skips a type; of a language without braces, says that a header ends. */
  private boolean endsAtColon(boolean lines, Mixture mixture) {
    List<CodePiece> parts = mixture.parts;
    boolean named = parts.size() == 1 && parts.getFirst() instanceof CodePiece.Name && isName(1);
    boolean header = syntax.indented() && lines && !named;
    if (!header && (syntax.script() || syntax.indented() || mixture.declares)) {
      skipType();
    } else {
      next += header ? 0 : 1;
    }
    return header;
  }

  private CodePiece operand() {
    CodeToken token = token();
    if (token.isName() && FUNCTIONS.contains(token.text()) && !is(1, ".") && !is(2, "=")) {
      return function(token);
    }
    CodePiece code = primary(token);
    if (is("=>") || (arrows && is("->") && !syntax.indented())) {
      next++;
      List<CodePiece> taken =
          code instanceof CodePiece.Group group ? group.values() : List.of(code);
      return new CodePiece.Function("", taken, body(false), token.at());
    }
    return chain(code);
  }

  private CodePiece primary(CodeToken token) {
    if (token.is("(")) {
      List<CodePiece> inside = list(")");
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
    if (token.isText() || token.kind() == CodeToken.Kind.NUMBER) {
      boolean index = token.text().length() <= 2 && !token.text().equals("/");
      return new CodePiece.Text(token.isText() || index ? token.text() : "", token.at());
    }
    CodePiece name = new CodePiece.Name(token.text(), token.at());
    return isTold(token) ? new CodePiece.Call(name, told(), token.at()) : name;
  }

  /** Whether what a call is given follows without brackets. */
  private boolean isTold(CodeToken call) {
    return !syntax.script()
        && !syntax.indented()
        && !token().first()
        && (token().isText() || (isName(0) && (is(1, ":") || BRINGS.contains(call.text()))));
  }

  private List<CodePiece> told() {
    List<CodePiece> given = new ArrayList<>();
    do {
      takes(",");
      next += isName(0) && is(1, ":") ? 2 : 0;
      given.add(expression(true));
    } while (is(","));
    return given;
  }

  static CodePiece.Group group(List<CodePiece> values, int at) {
    return new CodePiece.Group(values.stream().map(_ -> "").toList(), values, at);
  }

  private CodePiece chain(CodePiece from) {
    CodePiece code = from;
    for (int length = 0; more(); length++) {
      CodePiece longer = longer(code, token());
      if (longer == null) {
        return code;
      }
      code = length < LONGEST_CHAIN ? longer : code;
    }
    return code;
  }

  private @Nullable CodePiece longer(CodePiece code, CodeToken token) {
    boolean dot = token.is(".") || token.is("?.") || token.is("::") || token.is("->");
    if (dot && isName(1)) {
      next += 2;
      CodeToken part = tokens.get(next - 1);
      return new CodePiece.Member(code, new CodePiece.Text(part.text(), part.at()), token.at());
    }
    boolean sure = token.is("!") && isAny(1, "(.") && !token.first();
    if (sure || (token.is("?.") && isAny(1, "(["))) {
      next++;
      return longer(code, token());
    }
    if (token.is("[") && !token.first()) {
      return new CodePiece.Member(code, group(list("]"), token.at()), token.at());
    }
    boolean call = token.is("(") && !token.first();
    if (call || ((token.is("<") || token.is("::")) && skipsTypes())) {
      return new CodePiece.Call(code, list(")"), code.at());
    }
    return null;
  }

  /** Parses what is between brackets; the opening one is next. */
  final List<CodePiece> list(String close) {
    next++;
    List<CodePiece> all = new ArrayList<>();
    while (more() && !is(close)) {
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

  private CodePiece.Group object() {
    int at = tokens.get(next++).at();
    List<String> keys = new ArrayList<>();
    List<CodePiece> values = new ArrayList<>();
    while (more() && !is("}")) {
      CodeToken token = token();
      boolean marked = token.isName() && (isName(1) || isAny(1, "[*"));
      if (isAny(",;*") || token.is("...") || (marked && isPassed(token.text()))) {
        next++;
      } else {
        int before = next;
        keys.add(token.isName() || token.isText() ? token.text() : "");
        values.add(property(token));
        next += isAny(")]") || next == before ? 1 : 0;
      }
    }
    next++;
    return new CodePiece.Group(keys, values, at);
  }

  private CodePiece property(CodeToken token) {
    CodePiece value = new CodePiece.Name(token.text(), token.at());
    if (token.is("[")) {
      list("]");
    } else {
      next++;
    }
    if (is(":") && next + 1 < tokens.size()) {
      next++;
      return expression(false);
    }
    if (is("(")) {
      return new CodePiece.Function(token.text(), list(")"), body(true), token.at());
    }
    if (is("=") && next + 1 < tokens.size()) {
      next++;
      CodePiece usual = expression(false);
      return syntax.script() ? value : usual;
    } else if (!isAny(",}")) {
      next--;
      return expression(false);
    }
    return value;
  }
}
