package dev.bonafide.takehome;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads tokens as calls, assignments, functions, and blocks, in whatever language they are written.
 * It knows no grammar: what it does not know is a mix of its pieces. Every token is taken once, and
 * nesting is bounded.
 */
final class CodeParser extends ExpressionParser {

  private static final PropertyFile WORDS = PropertyFile.beside(CodeParser.class, "languages");
  private static final Set<String> TYPES = Set.copyOf(WORDS.words("type"));
  private static final Set<String> RESULTS = Set.copyOf(WORDS.words("result"));
  private static final Set<String> CATCHES = Set.copyOf(WORDS.words("catch"));

  private CodeParser(List<CodeToken> tokens, CodeSyntax syntax) {
    super(tokens, syntax);
  }

  static CodePiece.Block block(List<CodeToken> tokens, CodeSyntax syntax) {
    CodeParser parser = new CodeParser(tokens, syntax);
    List<CodePiece> lines = new ArrayList<>();
    for (; parser.more(); parser.next++) {
      parser.lines(lines);
    }
    return new CodePiece.Block(lines, 0);
  }

  /** Objects and lists that stand behind each other, such as those of JSON, whole or cut. */
  static List<CodePiece> values(List<CodeToken> tokens, CodeSyntax syntax) {
    CodeParser parser = new CodeParser(tokens, syntax);
    List<CodePiece> values = new ArrayList<>();
    while (parser.more()) {
      if (parser.isAny("{[")) {
        values.add(parser.expression(false));
      } else {
        parser.next++;
      }
    }
    return values;
  }

  private void lines(List<CodePiece> lines) {
    while (more() && !is("}")) {
      int before = next;
      Stream.ofNullable(line()).forEach(lines::add);
      next += next == before ? 1 : 0;
    }
  }

  private @Nullable CodePiece line() {
    Budget.spend(1);
    if (isAny(";,:@")) {
      next++;
      return null;
    }
    if (is("{")) {
      return block();
    }
    CodePiece special = isName(0) && depth < DEEPEST ? special(token()) : null;
    return special != null || !more() ? special : simple();
  }

  private @Nullable CodePiece special(CodeToken token) {
    String name = token.text();
    if (RESULTS.contains(name)) {
      next++;
      return CodePiece.result(expression(true), token.at());
    }
    if (name.equals("try")) {
      return tried();
    }
    if (name.equals("import") || (name.equals("from") && syntax.indented())) {
      return imported();
    }
    if (TYPES.contains(name) && isName(1)) {
      int from = next++;
      boolean whole = syntax.indented();
      while (more() && !isAny("{;=") && (whole || !token().first() || next <= from + 12)) {
        next++;
      }
      return null;
    }
    if (name.equals("export") && isText(1, "default")) {
      next += 2;
      return new CodePiece.Assignment(
          new CodePiece.Name("module.exports", token.at()), expression(true), false, token.at());
    }
    return null;
  }

  /** Null where it is a call, and no import. */
  private @Nullable CodePiece imported() {
    if (isAny(1, "(.")) {
      return null;
    }
    int from = next;
    int open = 0;
    do {
      next++;
      open += isAny("{(") ? 1 : isAny("})") ? -1 : 0;
    } while (more() && !is(";") && open >= 0 && (open > 0 || !token().first()));
    return ImportParser.read(tokens.subList(from, next), syntax);
  }

  private CodePiece simple() {
    List<CodePiece> all = new ArrayList<>();
    int at = token().at();
    do {
      takes(",");
      all.add(expression(true));
    } while (is(",") && next + 1 < tokens.size());
    CodePiece last = all.getLast();
    boolean tuple = all.stream().filter(CodePiece.Assignment.class::isInstance).count() == 1;
    if (last instanceof CodePiece.Assignment given && all.size() > 1 && tuple) {
      List<CodePiece> targets = new ArrayList<>(all.subList(0, all.size() - 1));
      targets.add(given.target());
      return new CodePiece.Assignment(group(targets, at), given.value(), given.declares(), at);
    }
    return all.size() == 1 ? method(last) : new CodePiece.Block(all, -1);
  }

  /** A method is written like a call before a block. */
  private CodePiece method(CodePiece line) {
    if (line instanceof CodePiece.Mix(var parts, _, _) && is("{") && !syntax.hash()) {
      CodePiece call =
          parts.stream().filter(CodePiece.Call.class::isInstance).findFirst().orElse(line);
      CodePiece method = call == line ? line : method(call);
      return method == call ? line : method;
    }
    if (line instanceof CodePiece.Call(CodePiece.Name(var name, _), var given, int at)
        && is("{")
        && !isPassed(name)) {
      return new CodePiece.Function(name, given, block(), at);
    }
    return line;
  }

  @Override
  CodePiece.Block block() {
    int at = tokens.get(next++).at();
    List<CodePiece> lines = new ArrayList<>();
    if (++depth < DEEPEST) {
      lines(lines);
    } else {
      skip();
    }
    depth--;
    next++;
    return new CodePiece.Block(lines, at);
  }

  private CodePiece tried() {
    int at = tokens.get(next++).at();
    CodePiece whole = body();
    while (CATCHES.contains(token().text())) {
      next++;
      CodePiece error = null;
      while (more() && !isAny("{):")) {
        CodeToken token = tokens.get(next++);
        error = token.isName() ? new CodePiece.Name(token.text(), token.at()) : error;
      }
      while (!is("{") && !token().first()) {
        next++;
      }
      whole = new CodePiece.Caught(whole, error, body(), at);
    }
    return whole;
  }

  /** A block, or the line that stands for one. */
  private CodePiece body() {
    takes(":");
    if (is("{")) {
      return block();
    }
    CodePiece line = more() ? line() : null;
    return line == null ? new CodePiece.Block(List.of(), 0) : line;
  }

  @Override
  CodePiece function(CodeToken token) {
    next++;
    takes("*");
    String name = isName(0) ? token().text() : "";
    List<CodePiece> taken = new ArrayList<>();
    if (token.text().equals("lambda")) {
      while (more() && !isAny(":)]}")) {
        taken.add(expression(false));
        takes(",");
      }
      return new CodePiece.Function("", taken, body(false), token.at());
    }
    next += name.isEmpty() ? 0 : 1;
    while (!isAny("({") && !token().first()) {
      next++;
    }
    if (is("(")) {
      taken.addAll(list(")"));
    }
    return new CodePiece.Function(name, taken, body(true), token.at());
  }

  @Override
  CodePiece body(boolean typed) {
    boolean header = !typed;
    while (!header && more() && !isAny("{=;,)}") && (!token().first() || is(":"))) {
      header = is(":") && syntax.indented();
      if (is("(")) {
        list(")");
      } else {
        next++;
      }
    }
    next += typed && is("=") ? 1 : 0;
    if (is("{")) {
      return block();
    }
    takes(":");
    int at = token().at();
    if (typed && syntax.indented()) {
      return body();
    }
    return typed ? new CodePiece.Block(List.of(), at) : CodePiece.result(expression(lineEnds), at);
  }
}
