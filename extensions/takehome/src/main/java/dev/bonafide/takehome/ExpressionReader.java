package dev.bonafide.takehome;

import dev.bonafide.takehome.Scope.FunctionScope;
import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads tokens as calls, functions, objects, and whatever operators make of their values. */
abstract class ExpressionReader extends TokenCursor {
  static final int DEEPEST = 90;
  static final WordTable WORDS = new WordTable("languages");
  private static final int LONGEST_CHAIN = 60;
  private static final int LONGEST_HEADER = 8;

  /** Calls of PHP, whose names nothing else adjoins. */
  private static final Set<String> BRINGS = Set.of("include", "include_once", "require_once");

  final ValueFlow flow;
  Scope scope;
  boolean declares;
  private boolean lineEnds = true;
  private boolean braced;
  int depth;

  ExpressionReader(List<CodeToken> tokens, ValueFlow flow) {
    super(tokens, flow.syntax);
    this.flow = flow;
    this.scope = flow.top();
  }

  /**
   * A piece of code.
   *
   * @param key by which an object holds it; empty without one
   * @param into where a value goes that is assigned to it
   * @param given whether it was just assigned
   */
  record Term(String key, Value value, Consumer<Value> into, boolean given) {
    static final Term NOTHING = of(Value.NONE, _ -> {});

    static Term of(Value value, Consumer<Value> into) {
      return new Term("", value, into, false);
    }

    Term keyed(String other) {
      return new Term(other, value, into, given);
    }
  }

  /** The lines of a block that begins here. */
  abstract Value block();

  /** A body that begins here, on its own line or not. */
  abstract Value body();

  final Value value(boolean lines) {
    return expression(lines, true).value();
  }

  final Term expression(boolean lines, boolean binds) {
    boolean inBraces = braced;
    braced = false;
    if (depth >= DEEPEST || !more()) {
      next++;
      return Term.NOTHING;
    }
    boolean ends = lineEnds;
    boolean declared = declares;
    lineEnds = lines;
    depth++;
    Term read = new Mixture(inBraces).read(binds);
    depth--;
    lineEnds = ends;
    declares = declared;
    return read;
  }

  /** Operands and what stands between them. */
  private final class Mixture {
    final List<Term> parts = new ArrayList<>();
    boolean sum = true;
    boolean open = true;
    boolean declared;
    int asked;

    /** Whether these are the braces of an object. */
    final boolean object;

    Mixture(boolean object) {
      this.object = object;
    }

    Term last() {
      return parts.isEmpty() ? Term.NOTHING : parts.getLast();
    }

    Term read(boolean binds) {
      while (more() && !isEnd()) {
        CodeToken token = token();
        boolean colon = is(":") && asked == 0;
        boolean key = object || (!syntax.script() && !syntax.indented() && !lineEnds);
        if (colon && key && parts.size() == 1) {
          String name = at(next++ - 1).text();
          return expression(false, binds).keyed(name);
        } else if (colon && endsAtColon()) {
          break;
        } else if (colon) {
          continue;
        } else if (is("=") || is(":=") || is("+=") || isBinding(token)) {
          next++;
          return given(token, binds);
        } else {
          take(token);
        }
      }
      if (declared && parts.size() == 1) {
        last().into().accept(Value.NONE);
      }
      return whole();
    }

    private boolean isEnd() {
      boolean newLine = lineEnds && !parts.isEmpty() && isNewLine(token(), open);
      boolean block = is("{") && !open && lineEnds;
      return isAny(")]};,") || is("=>") || newLine || block;
    }

    private boolean isBinding(CodeToken token) {
      return token.isName() && WORDS.has("bind", token.text()) && !parts.isEmpty();
    }

    /** An assignment of the last part; what stands before names is a part of its own. */
    private Term given(CodeToken sign, boolean binds) {
      boolean field = object && !syntax.script();
      String key = field ? at(next - 2).text() : "";
      boolean named = sign.text().equals("as");
      boolean before = declares;
      declares &= named;
      Term other = expression(lineEnds, true);
      declares = before;
      Value value = named ? last().value() : binds ? other.value() : other.value().withoutPaths();
      Consumer<Value> into = named ? other.into() : last().into();
      if ((binds && !field) || sign.isName()) {
        into.accept(value);
      }
      Term given = new Term(key, value, into, true);
      if (!sign.isName() || parts.size() == 1) {
        return given;
      }
      parts.set(parts.size() - 1, given);
      sum = false;
      return whole();
    }

    private Term whole() {
      if (parts.size() == 1) {
        return last();
      }
      List<Value> values = parts.stream().map(Term::value).toList();
      Value all = sum && !parts.isEmpty() ? Value.sum(values) : Value.any(values);
      Consumer<Value> into = last().into();
      boolean typed = parts.size() == 2 && values.getFirst().name() != null;
      Value type = Value.named(typed ? values.getFirst().name() : null);
      return Term.of(all, value -> into.accept(value.equals(Value.NONE) ? type : value));
    }

    private void take(CodeToken token) {
      if (is("{") && !open) {
        behind();
      } else if (token.isName() && isPassed(token)) {
        declared |= WORDS.has("declare", token.text());
        declares |= declared;
        next++;
        open = true;
      } else if (token.kind() == CodeToken.Kind.SIGN && !isAny("([{")) {
        sum &= isAny("+.") || is("...");
        asked += is("?") ? 1 : is(":") ? -1 : 0;
        next++;
        open = true;
      } else {
        parts.add(operand(token, object));
        open = false;
      }
    }

    /** Content of braces behind something: elements, fields, or code. */
    private void behind() {
      boolean list = is(-1, "]");
      boolean fields = !syntax.script() && isName(1) && is(2, "=");
      if ((list || fields) && !parts.isEmpty()) {
        parts.removeLast();
      }
      parts.add(list || fields ? group(list("}", true)) : function("", List.of(), false));
      open = false;
    }

    /** Skips a type; of a language without braces, says that a header ends. */
    private boolean endsAtColon() {
      boolean named = parts.size() == 1 && at(next - 1).isName() && isName(1);
      boolean header = syntax.indented() && lineEnds && !named;
      if (!header && (syntax.script() || syntax.indented() || declared)) {
        skipType();
      } else {
        next += header ? 0 : 1;
      }
      return header;
    }
  }

  final boolean isPassed(CodeToken token) {
    boolean passed = WORDS.has("declare", token.text()) || WORDS.has("pass", token.text());
    return passed && !isAny(1, ":=.,;)");
  }

  private Term operand(CodeToken token, boolean object) {
    if (token.isName() && WORDS.has("function", token.text()) && !is(1, ".") && !is(2, "=")) {
      return function(token);
    }
    int arrow = arrow();
    if (arrow < 0) {
      return chain(token, object);
    }
    FunctionScope function = scope.function(next);
    boolean list = is("(");
    return within(
        function,
        "",
        () -> list ? list(")", true) : List.of(named(tokens.get(next++))),
        () -> {
          next = arrow + 1;
          return result(false);
        });
  }

  /** Place of the arrow of a function that begins here; -1 where none does. */
  private int arrow() {
    int from = next;
    next = is("(") ? closing(next) + 1 : isName(0) ? next + 1 : tokens.size();
    if (syntax.script() && is(":") && at(from).is("(")) {
      skipType();
    }
    boolean thin = is("->") && !syntax.indented() && !(syntax.hash() && syntax.slashes());
    int arrow = is("=>") || thin ? next : -1;
    next = from;
    return arrow;
  }

  /** The function that begins with this word. */
  private Term function(CodeToken word) {
    int key = next++;
    takes("*");
    if (word.text().equals("lambda")) {
      return within(scope.function(key), "", this::taken, () -> result(false));
    }
    String name = isName(0) ? tokens.get(next++).text() : "";
    while (more() && !isAny("({") && !token().first()) {
      next++;
    }
    return function(name, is("(") ? null : List.of(), true);
  }

  private List<Term> taken() {
    List<Term> taken = new ArrayList<>();
    while (more() && !isAny(":)]}")) {
      taken.add(expression(false, true));
      takes(",");
    }
    return taken;
  }

  /** A function; without what it takes, that follows in brackets. */
  final Term function(String name, @Nullable List<Term> taken, boolean typed) {
    return within(
        scope.function(next),
        name,
        () -> taken == null ? list(")", true) : taken,
        () -> result(typed));
  }

  /** Reads what belongs to a function, with names of its own. */
  private Term within(
      FunctionScope function, String name, Supplier<List<Term>> taking, Supplier<Value> body) {
    Scope outer = scope;
    boolean declared = declares;
    scope = function.scope;
    declares = true;
    function.taken = taking.get().stream().map(Term::into).toList();
    function.taken.forEach(one -> one.accept(Value.NONE));
    declares = false;
    Value last = body.get();
    if (flow.lastGiven) {
      function.result.take(last);
    }
    scope = outer;
    declares = declared;
    return Term.of(flow.function(name, function, scope), _ -> {});
  }

  /** A body; before that of a named function stands perhaps what it gives back. */
  private Value result(boolean typed) {
    boolean header = !typed;
    while (!header && more() && !isAny("{=;,)}") && (!token().first() || is(":"))) {
      header = is(":") && syntax.indented();
      next = is("(") ? Math.min(closing(next) + 1, tokens.size()) : next + 1;
    }
    next += typed && is("=") ? 1 : 0;
    if (is("{")) {
      return block();
    }
    takes(":");
    if (typed) {
      return syntax.indented() ? body() : Value.NONE;
    }
    Value value = value(lineEnds);
    scope.assigned(Scope.RESULT).take(value);
    return value;
  }

  private Term named(CodeToken token) {
    Scope here = scope;
    boolean declared = declares;
    return Term.of(
        flow.named(token.text(), scope),
        value ->
            (declared ? here.declared(token.text()) : here.assigned(token.text())).take(value));
  }

  private Term primary(CodeToken token) {
    if (isAny("([{")) {
      List<Term> inside = list(token.is("(") ? ")" : token.is("[") ? "]" : "}", true);
      return token.is("(") && inside.size() == 1 ? inside.getFirst() : group(inside);
    }
    next++;
    if (token.isText() || token.kind() == CodeToken.Kind.NUMBER) {
      boolean index = token.text().length() <= 2 && !token.text().equals("/");
      return Term.of(flow.text(token.isText() || index ? token.text() : "", token.at()), _ -> {});
    }
    Budget.spend(1);
    return named(token);
  }

  /** Whether what a call is given follows without brackets. */
  private boolean isTold(CodeToken call) {
    return !syntax.script()
        && !syntax.indented()
        && call.isName()
        && !token().first()
        && (token().isText() || (isName(0) && (is(1, ":") || BRINGS.contains(call.text()))));
  }

  private List<Value> told() {
    List<Value> given = new ArrayList<>();
    do {
      takes(",");
      next += isName(0) && is(1, ":") ? 2 : 0;
      given.add(value(true));
    } while (is(","));
    return given;
  }

  private Term group(List<Term> parts) {
    List<String> keys = parts.stream().map(Term::key).toList();
    Value value = Value.group(keys, parts.stream().map(Term::value).toList());
    return Term.of(value, given -> flow.spread(parts, given));
  }

  private Term chain(CodeToken token, boolean object) {
    int from = next;
    boolean method = (lineEnds || object) && !syntax.hash() && token.isName();
    Term first = primary(token);
    ValueFlow.Chain chain = new ValueFlow.Chain(token, first, scope);
    if (isTold(token)) {
      chain.call(flow, told());
    }
    if (method && isMethod()) {
      return function(token.text(), null, true);
    }
    for (int length = 0; more() && longer(chain, length < LONGEST_CHAIN); ) {
      length++;
    }
    return next == from + 1 ? first : Term.of(chain.value, chain.into);
  }

  /** A method is written like a call before a block. */
  private boolean isMethod() {
    if (!is("(") || token().first()) {
      return false;
    }
    int at = closing(next) + 1;
    int most = at + LONGEST_HEADER;
    while (at < most
        && !at(at).first()
        && (at(at).isName() || ".,<>[]?:".contains(at(at).text()))) {
      at++;
    }
    return at(at).is("{");
  }

  private boolean longer(ValueFlow.Chain chain, boolean kept) {
    CodeToken token = token();
    boolean dot = token.is(".") || token.is("?.") || token.is("::") || token.is("->");
    if (dot && isName(1)) {
      next += 2;
      if (kept) {
        chain.member(flow, at(next - 1).text(), token.at());
      }
      return true;
    }
    boolean sure = token.is("!") && isAny(1, "(.") && !token.first();
    if (sure || (token.is("?.") && isAny(1, "(["))) {
      next++;
      return true;
    }
    if (token.is("[") && !token.first()) {
      Value part = group(list("]", true)).value();
      if (kept) {
        chain.member(flow, part.whole() ? part.text() : null, token.at());
      }
      return true;
    }
    boolean call = token.is("(") && !token.first();
    if (call || ((token.is("<") || token.is("::")) && skipsTypes())) {
      boolean declared = declares;
      declares = false;
      List<Value> given = list(")", false).stream().map(Term::value).toList();
      declares = declared;
      if (kept) {
        chain.call(flow, given);
      }
      return true;
    }
    return false;
  }

  /** Reads what is between brackets; the opening one is next. */
  private List<Term> list(String close, boolean binds) {
    next++;
    List<Term> all = new ArrayList<>();
    while (more() && !is(close)) {
      int before = next;
      if (is("{") && close.equals(")") && !all.isEmpty() && !is(-1, ",")) {
        all.add(Term.of(block(), _ -> {}));
      } else if (!is(",") && !is(";")) {
        braced = close.equals("}");
        Term part = expression(false, binds);
        boolean named = at(before).isName() && (next == before + 1 || at(before + 1).is("("));
        boolean keyless = close.equals("}") && named && part.key().isEmpty();
        all.add(keyless ? part.keyed(at(before).text()) : part);
      }
      if (isAny(",;") || next == before || (isAny("}])") && !is(close))) {
        next++;
      }
    }
    next++;
    return all;
  }
}
