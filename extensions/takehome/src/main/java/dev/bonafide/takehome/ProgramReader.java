package dev.bonafide.takehome;

import dev.bonafide.takehome.Value.Origin;
import dev.bonafide.takehome.code.CodeSyntax;
import dev.bonafide.takehome.code.CodeToken;
import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tokens as lines, blocks, and imports, in whatever language they are written, and follows
 * their values at once. It knows no grammar: what it does not know is a mix of its pieces. Every
 * token is taken once, and nesting is bounded.
 */
final class ProgramReader extends OperandReader {

  ProgramReader(List<CodeToken> tokens, ValueFlow flow) {
    super(tokens, flow);
  }

  void read() {
    for (; more(); next++) {
      lines();
    }
  }

  @Override
  Value until(int end) {
    int before = limit(end);
    Value last = Value.NONE;
    if (++depth < DEEPEST) {
      last = lines();
    }
    depth--;
    limit(before);
    next = end + 1;
    return last;
  }

  private Value lines() {
    Value last = Value.NONE;
    Value others = Value.NONE;
    while (more() && !is("}")) {
      int before = next;
      declares = false;
      Value line = line();
      boolean other = syntax.bare() && CodeSyntax.WORDS.has("other", at(before).text());
      others = other ? others.or(last) : others;
      last = line == null || (syntax.bare() && at(before).text().equals("end")) ? last : line;
      next += next == before ? 1 : 0;
    }
    return others.or(last);
  }

  private @Nullable Value line() {
    Budget.spend(1);
    if (isAny(";,:@")) {
      next++;
      return null;
    }
    CodeToken behind = at(closing(next) + 1);
    if (is("{") && !(syntax.bare() && (behind.is("=") || behind.is("->")))) {
      return block();
    }
    CodeToken token = token();
    boolean special = token.isName() && depth < DEEPEST;
    if (special && CodeSyntax.WORDS.has("result", token.text())) {
      next++;
      return returned(true);
    }
    if (special && (token.text().equals("try") || CodeSyntax.WORDS.has("catch", token.text()))) {
      tried(token.text().equals("try"));
      return null;
    }
    return (special && isSkipped(token)) || !more() ? null : simple();
  }

  /** Goes over what is brought in from elsewhere, or given to others. */
  private boolean isSkipped(CodeToken token) {
    boolean from = token.text().equals("from") && syntax.indented();
    boolean brought = from || (token.text().equals("import") && !isAny(1, "(."));
    if (brought) {
      imported(from);
    }
    boolean given = token.text().equals("export") && at(next + 1).text().equals("default");
    if (given) {
      next += 2;
      flow.program.shared(flow.file, "module.exports").take(value(true));
    }
    boolean alias = token.text().equals("alias") && is(2, ",") && at(next + 3).text().equals("as");
    if (alias) {
      flow.variable(at(next + 5).text(), scope, true).take(Value.named(at(next + 1).text()));
      next += 6;
    }
    return brought || given || alias;
  }

  private Value simple() {
    List<Term> all = new ArrayList<>();
    do {
      takes(",");
      all.add(expression(true, true));
    } while (is(",") && next + 1 < tokens.size());
    Term last = all.getLast();
    if (last.given() && all.stream().filter(Term::given).count() == 1) {
      flow.spread(all.subList(0, all.size() - 1), last.value());
    }
    return last.value();
  }

  @Override
  Value block() {
    Scope outer = scope;
    boolean declared = declares;
    scope = syntax.hash() ? scope : scope.within(next);
    int close = closing(next++);
    Value around = matched;
    matched = subject;
    Value last = Value.NONE;
    if (++depth < DEEPEST) {
      last = lines();
    } else {
      next = close;
    }
    depth--;
    next++;
    matched = around;
    scope = outer;
    declares = declared;
    return last;
  }

  /** Goes over the head of a block in which something may go wrong, or after it did. */
  private void tried(boolean begins) {
    next++;
    List<String> errors = new ArrayList<>();
    boolean line = syntax.bare();
    int parts = is("(") && is(1, "{") ? closing(next) : next;
    for (;
        !begins && more() && (next < parts || (!isAny("{:") && !(line && token().first())));
        next++) {
      if (isName(0)) {
        errors.subList(0, next < parts ? 0 : errors.size()).clear();
        errors.add(token().text());
      }
    }
    Scope handler = syntax.hash() || !is("{") ? scope : scope.within(next);
    CodePlace failed = flow.failed;
    if (failed != null) {
      errors.forEach(
          one -> handler.declared(one).take(Value.NONE.with(Map.of(Origin.NETWORK, failed))));
    }
    flow.failed = null;
  }

  @Override
  Value body() {
    takes(":");
    Value line = more() ? line() : null;
    return line == null ? Value.NONE : line;
  }

  /**
   * Reads how modules are brought in, in JavaScript and in Python; in others nothing is renamed.
   */
  private void imported(boolean parts) {
    int from = next;
    int open = 0;
    next++;
    while (more() && !is(";") && open >= 0 && (open > 0 || !token().first())) {
      open += isAny("{(") ? 1 : isAny("})") ? -1 : 0;
      next += open < 0 ? 0 : 1;
    }
    int end = next;
    next = from + 1;
    if (syntax.script()) {
      imported(end, at(end - 1).isText() ? at(end - 1).text() : "");
    } else if (syntax.indented()) {
      String module = parts ? dotted(end) : "";
      for (next += parts ? 1 : 0; next < end; next++) {
        String whole = dotted(end);
        String top = parts ? whole : whole.split("\\.", 2)[0];
        String here = renamed(end, top);
        if (!whole.isEmpty()) {
          boolean other = !here.equals(top);
          flow.imported(parts ? module : other ? whole : top, parts ? whole : "", here, at(from));
        }
      }
    }
    next = end;
  }

  private String dotted(int end) {
    StringBuilder name = new StringBuilder();
    while (next < end
        && (is(".") || (isName(0) && !Set.of("as", "import").contains(token().text())))) {
      name.append(tokens.get(next++).text());
    }
    return name.toString();
  }

  /** The name that something has from here on. */
  private String renamed(int end, String name) {
    if (!token().text().equals("as") || next + 1 >= end) {
      return name;
    }
    next += 2;
    return at(next - 1).text();
  }

  private void imported(int end, String module) {
    boolean inside = false;
    while (next < end - 1) {
      CodeToken token = tokens.get(next++);
      inside = token.is("{") || (inside && !token.is("}"));
      boolean plain =
          token.isName() && !token.text().equals("from") && !token.text().equals("type");
      String here = plain || token.is("*") ? renamed(end, token.text()) : "";
      if (!here.isEmpty()) {
        String part = token.is("*") ? "" : inside ? token.text() : "default";
        flow.imported(module, part, here, token);
      }
    }
  }
}
