package dev.bonafide.comparison.takehome;

import dev.bonafide.resource.PropertyFile;
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
    while (parser.next < tokens.size()) {
      parser.lines(lines);
      parser.next++;
    }
    return new CodePiece.Block(lines, 0);
  }

  /** Objects and lists that stand behind each other, such as those of JSON, whole or cut. */
  static List<CodePiece> values(List<CodeToken> tokens, CodeSyntax syntax) {
    CodeParser parser = new CodeParser(tokens, syntax);
    List<CodePiece> values = new ArrayList<>();
    while (parser.next < tokens.size()) {
      if (parser.isAny("{[")) {
        values.add(parser.expression(false));
      } else {
        parser.next++;
      }
    }
    return values;
  }

  private void lines(List<CodePiece> lines) {
    while (next < tokens.size() && !is("}")) {
      int before = next;
      CodePiece line = line();
      if (line != null) {
        lines.add(line);
      }
      if (next == before) {
        next++;
      }
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
    CodeToken token = tokens.get(next);
    if (token.isName() && depth < DEEPEST) {
      CodePiece special = special(token);
      if (special != null) {
        return special;
      }
    }
    return next < tokens.size() ? simple() : null;
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
      return new CodePiece.Assignment(
          new CodePiece.Name("module.exports", token.at()), expression(true), false, token.at());
    }
    return null;
  }

  private CodePiece simple() {
    List<CodePiece> all = new ArrayList<>();
    int at = tokens.get(next).at();
    do {
      if (is(",")) {
        next++;
      }
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
    boolean call =
        line instanceof CodePiece.Call written
            && written.callee() instanceof CodePiece.Name name
            && !isPassed(name.name());
    if (call
        && is("{")
        && line instanceof CodePiece.Call(CodePiece.Name(var name, _), var given, int at)) {
      return new CodePiece.Function(name, given, block(), at);
    }
    return line;
  }

  @Override
  CodePiece.Block block() {
    int at = tokens.get(next++).at();
    List<CodePiece> lines = new ArrayList<>();
    depth++;
    if (depth < DEEPEST) {
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
    CodePiece tried = body();
    CodePiece whole = tried;
    while (next < tokens.size() && CATCHES.contains(tokens.get(next).text())) {
      next++;
      CodePiece error = null;
      while (next < tokens.size() && !is("{") && !is(")") && !is(":")) {
        CodeToken token = tokens.get(next++);
        error = token.isName() ? new CodePiece.Name(token.text(), token.at()) : error;
      }
      while (next < tokens.size() && !is("{") && !tokens.get(next).first()) {
        next++;
      }
      whole = new CodePiece.Caught(whole, error, body(), at);
    }
    return whole;
  }

  /** A block, or the line that stands for one. */
  private CodePiece body() {
    if (is(":")) {
      next++;
    }
    if (is("{")) {
      return block();
    }
    CodePiece line = next < tokens.size() ? line() : null;
    return line == null ? new CodePiece.Block(List.of(), 0) : line;
  }

  @Override
  CodePiece function(CodeToken token) {
    next++;
    next += is("*") ? 1 : 0;
    String name = next < tokens.size() && tokens.get(next).isName() ? tokens.get(next).text() : "";
    List<CodePiece> taken = new ArrayList<>();
    if (token.text().equals("lambda")) {
      while (next < tokens.size() && !is(":") && !isAny(")]}")) {
        taken.add(expression(false));
        next += is(",") ? 1 : 0;
      }
      return new CodePiece.Function("", taken, body(false), token.at());
    }
    next += name.isEmpty() ? 0 : 1;
    while (next < tokens.size() && !is("(") && !is("{") && !tokens.get(next).first()) {
      next++;
    }
    if (is("(")) {
      taken.addAll(list(")"));
    }
    return new CodePiece.Function(name, taken, body(true), token.at());
  }

  @Override
  CodePiece body(boolean typed) {
    while (typed
        && next < tokens.size()
        && !is("{")
        && !is("=")
        && !isAny(";,)}")
        && (!tokens.get(next).first() || is(":"))) {
      boolean header = is(":") && syntax.indented();
      if (is("(")) {
        list(")");
      } else {
        next++;
      }
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
    return typed ? new CodePiece.Block(List.of(), at) : CodePiece.result(expression(lineEnds), at);
  }
}
