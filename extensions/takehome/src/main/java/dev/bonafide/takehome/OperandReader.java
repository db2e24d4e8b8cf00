package dev.bonafide.takehome;

import dev.bonafide.takehome.Scope.FunctionScope;
import dev.bonafide.takehome.code.CodeSyntax;
import dev.bonafide.takehome.code.CodeToken;
import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads tokens as values in a row, calls, functions, lists, and objects. */
abstract class OperandReader extends ExpressionReader {
  private static final int LONGEST_CHAIN = 60;
  private static final int LONGEST_HEADER = 8;

  /** Place of the word that the last function began with. */
  private int word = -1;

  OperandReader(List<CodeToken> tokens, ValueFlow flow) {
    super(tokens, flow);
  }

  @Override
  final Term operand(CodeToken token, boolean object) {
    if (isFunction(token)) {
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
          return result(false, arrow);
        });
  }

  /** Whether a function begins here, in a language that has the word for it. */
  private boolean isFunction(CodeToken token) {
    String own =
        syntax.script() ? "script-function" : syntax.indented() ? "indented-function" : "function";
    return token.isName()
        && CodeSyntax.WORDS.has(own, token.text())
        && !isAny(1, syntax.indented() ? ".=,;)](" : ".=,;)]")
        && !is(2, "=");
  }

  /** Place of the arrow of a function that begins here; -1 where none does. */
  private int arrow() {
    int from = next;
    next = is("(") ? closing(next) + 1 : isName(0) ? next + 1 : tokens.size();
    if (syntax.script() && is(":") && at(from).is("(")) {
      skipType();
    }
    int arrow = (is("=>") || is("->")) && !syntax.hash() ? next : -1;
    next = from;
    return arrow;
  }

  /** The function that begins with this word. */
  private Term function(CodeToken word) {
    int key = next++;
    takes("*");
    if (word.text().equals("lambda")) {
      return within(scope.function(key), "", this::taken, () -> result(false, key));
    }
    boolean named = word.text().equals("func");
    int behind = named && is("(") ? closing(next) + 1 : next;
    next = at(behind).isName() && at(behind + 1).is("(") ? behind : next;
    String name = isName(0) ? tokens.get(next++).text() : "";
    for (; is(".") && isName(1); next += 2) {
      name = at(next + 1).text();
    }
    while (more() && !isAny("({") && !token().first()) {
      next++;
    }
    boolean before = nameFirst;
    nameFirst = named;
    this.word = key;
    Term function = function(name, is("(") ? null : List.of(), true);
    nameFirst = before;
    return function;
  }

  private List<Term> taken() {
    List<Term> taken = new ArrayList<>();
    while (more() && !isAny(":)]}")) {
      int before = next;
      taken.add(expression(false, true));
      next += is(",") || next == before ? 1 : 0;
    }
    return taken;
  }

  @Override
  final Term function(String name, @Nullable List<Term> taken, boolean typed) {
    int from = word;
    word = -1;
    return within(
        scope.function(next),
        name,
        () -> taken == null ? list(")", true) : taken,
        () -> result(typed, from));
  }

  /** Reads what belongs to a function, with names of its own. */
  private Term within(
      FunctionScope function, String name, Supplier<List<Term>> taking, Supplier<Value> body) {
    Scope outer = scope;
    boolean declared = declares;
    scope = function.scope;
    declares = true;
    boolean own =
        Stream.of(1, 2, 3).anyMatch(at -> CodeSyntax.WORDS.has("own", at(next + at).text()));
    function.taken = taking.get().stream().skip(own ? 1 : 0).map(Term::into).toList();
    nameFirst = false;
    function.taken.forEach(one -> one.accept(Value.NONE));
    declares = false;
    Value last = body.get();
    function.result.take(flow.lastGiven ? last : Value.NONE);
    scope = outer;
    declares = declared;
    return Term.of(flow.function(name, function, scope), _ -> {});
  }

  /** A body; before that of a named function stands perhaps what it gives back, with names. */
  private Value result(boolean typed, int function) {
    int type = at(function).text().equals("func") ? 1 : -1;
    boolean header = !typed;
    int angles = 0;
    while (!header
        && more()
        && !is("=>")
        && !isAny(angles > 0 ? "{;}" : "{=;,)}")
        && (!token().first() || is(":"))) {
      angles += is("<") ? 1 : is(">") ? -1 : 0;
      header = is(":") && syntax.indented();
      for (int at = next; is("(") && at < closing(next); at++) {
        boolean name = typed && at(at).isName() && at(at + type).isName();
        scope.gives(name ? at(at).text() : Scope.RESULT);
      }
      next = is("(") ? Math.min(closing(next) + 1, tokens.size()) : next + 1;
    }
    boolean equal = typed && (takes("=>") || takes("="));
    if (is("{")) {
      return block();
    }
    int end = function < 0 || !syntax.bare() ? tokens.size() : closing(function);
    if (end < tokens.size()) {
      return until(end);
    }
    takes(":");
    boolean other = typed && !equal;
    return other ? syntax.indented() ? body() : Value.NONE : returned(lineEnds);
  }

  private Term named(CodeToken token) {
    Scope here = scope;
    boolean declared = declares;
    return Term.of(
        flow.named(token.text(), scope, token.at()),
        value -> flow.variable(token.text(), here, declared).take(value));
  }

  private Term primary(CodeToken token) {
    if (isAny("([{")) {
      List<Term> inside = list(token.is("(") ? ")" : token.is("[") ? "]" : "}", true);
      return token.is("(") && inside.size() == 1 ? inside.getFirst() : group(inside);
    }
    next++;
    if (token.isText() || token.kind() == CodeToken.Kind.NUMBER) {
      boolean index = token.text().length() <= 4 && !token.text().equals("/");
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
        && !at(next - 3).text().equals("for")
        && (token().isText()
            || (isName(0)
                && (is(1, ":")
                    || (syntax.hash()
                        && Stream.of("evaluates", "starts", "loads")
                            .anyMatch(does -> Calls.does(does, call.text()))))));
  }

  private List<Term> told() {
    List<Term> given = new ArrayList<>();
    do {
      takes(",");
      next += isName(0) && is(1, ":") ? 2 : 0;
      given.add(expression(true, false));
    } while (is(","));
    return given;
  }

  @Override
  final Term group(List<Term> parts) {
    List<Value> values = parts.stream().map(Term::value).toList();
    Value value = Value.group(parts.stream().map(Term::key).toList(), values);
    if (syntax.indented() && values.size() == 2 && values.getFirst().name() != null) {
      flow.handed(values.getFirst(), values.get(1), at(next - 1).at());
    }
    CodePlace here = flow.place(at(next - 1).at());
    return Term.of(value.orSpelled(here), given -> flow.spread(parts, given));
  }

  private Term chain(CodeToken token, boolean object) {
    int from = next;
    boolean used = is(-1, "=") || CodeSyntax.WORDS.has("before", at(next - 1).text());
    boolean method = (lineEnds || object) && !syntax.hash() && token.isName() && !used;
    Term first = primary(token);
    CallChain chain = new CallChain(token, first, scope);
    if (isTold(token)) {
      chain.call(flow, told());
    }
    if (method && isMethod()) {
      return function(token.text(), null, true);
    }
    for (int length = 0; more() && longer(chain, length < LONGEST_CHAIN); length++) {}
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

  private boolean longer(CallChain chain, boolean kept) {
    CodeToken token = token();
    boolean joins = syntax.hash() && !syntax.indented() && at(next + 1).at() > token.at() + 1;
    boolean arrow = token.is("->") && (!syntax.bare() || matched.equals(Value.NONE));
    boolean dot = (token.is(".") && !joins) || token.is("?.") || token.is("::") || arrow;
    if (dot && isName(1)) {
      next += 2;
      if (kept) {
        chain.member(flow, at(next - 1).text(), token.at());
      }
      return true;
    }
    if ((token.is("!") && isAny(1, "(.!") && !token.first())
        || (token.is("?") && isAny(1, ".?;)"))
        || (token.is("?.") && isAny(1, "(["))) {
      next++;
      return true;
    }
    if (token.is("[") && !token.first()) {
      Value part = group(list("]", true)).value();
      if (kept) {
        chain.member(flow, part.whole() ? part.text() : null, token.at());
        chain.value = part.does("surroundings") ? part : chain.value; // All, one by one.
      }
      return true;
    }
    boolean call = token.is("(") && !token.first() && !at(next - 1).isText();
    if (call || ((token.is("<") || token.is("::")) && skipsTypes())) {
      called(chain, kept);
      return true;
    }
    return false;
  }

  private void called(CallChain chain, boolean kept) {
    boolean declared = declares;
    declares = false;
    Value first = piped;
    piped = null;
    List<Term> given = list(")", false);
    if (first != null) {
      given.addFirst(Term.of(first, _ -> {}));
    }
    declares = declared;
    if (kept) {
      chain.call(flow, given);
    }
  }

  @Override
  final List<Term> list(String close, boolean binds) {
    next++;
    List<Term> all = new ArrayList<>();
    while (more() && !is(close)) {
      int before = next;
      if (!is(",") && !is(";")) {
        braced = close.equals("}");
        Term part = expression(false, binds);
        String key = syntax.hash() && takes("=>") ? part.value().text() : null;
        part = key == null ? part : expression(false, binds).keyed(key);
        int name = at(before).text().equals("async") ? before + 1 : before;
        boolean named = next == name + 1 || "(=".contains(at(name + 1).text());
        boolean keyless = syntax.script() && close.equals("}") && part.key().isEmpty();
        all.add(keyless && named && at(name).isName() ? part.keyed(at(name).text()) : part);
      }
      if (isAny(",;") || next == before || (isAny("}])") && !is(close))) {
        next++;
      }
    }
    next++;
    return all;
  }
}
