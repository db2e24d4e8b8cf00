package dev.bonafide.takehome;

import dev.bonafide.takehome.code.CodeSyntax;
import dev.bonafide.takehome.code.CodeToken;
import dev.bonafide.takehome.code.TokenCursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads tokens as operands, and as whatever operators make of their values. */
abstract class ExpressionReader extends TokenCursor {
  static final int DEEPEST = 90;

  final ValueFlow flow;
  Scope scope;
  boolean declares;
  boolean lineEnds = true;

  /** First value of the next call. */
  @Nullable Value piped;

  /** What the next block looks at case by case, and what the one around does. */
  Value subject = Value.NONE;

  Value matched = Value.NONE;

  /** Whether names stand before their types where they are declared. */
  boolean nameFirst;

  /** Whether what comes next stands in the braces of an object. */
  boolean braced;

  int depth;

  ExpressionReader(List<CodeToken> tokens, ValueFlow flow) {
    super(tokens, flow.syntax);
    this.flow = flow;
    this.scope = flow.program.top(flow.file);
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

  /** A value with its parts and calls, or a function, that begins here. */
  abstract Term operand(CodeToken token, boolean object);

  /** A function; without what it takes, that follows in brackets. */
  abstract Term function(String name, @Nullable List<Term> taken, boolean typed);

  abstract Term group(List<Term> parts);

  /** Parts between brackets, of which the opening one is next. */
  abstract List<Term> list(String close, boolean binds);

  /** The lines up to a place. */
  abstract Value until(int end);

  /** A body that begins here, on its own line or not. */
  abstract Value body();

  final Value value(boolean lines) {
    return expression(lines, true).value();
  }

  /** What a function gives back. */
  final Value returned(boolean lines) {
    CodePlace here = flow.place(token().at());
    Value value = value(lines);
    flow.sinks.returned(value, here);
    scope.assigned(Scope.RESULT).take(value);
    return value;
  }

  final Term expression(boolean lines, boolean binds) {
    Mixture mixture = new Mixture();
    braced = false;
    if (depth >= DEEPEST || !more()) {
      next++;
      return Term.NOTHING;
    }
    boolean ends = lineEnds;
    boolean declared = declares;
    lineEnds = lines;
    depth++;
    Term read = mixture.read(binds);
    depth--;
    lineEnds = ends;
    declares = declared;
    return read;
  }

  /** Operands and what stands between them. */
  private final class Mixture {
    final List<Term> parts = new ArrayList<>();
    boolean sum = true;
    boolean named = nameFirst;
    boolean beside = true;
    final Set<String> signs = new HashSet<>();
    boolean matches;
    boolean open = true;
    boolean declared;
    final int from = next;

    /** Whether one of several blocks is assigned. */
    final boolean chosen = !syntax.script() && token().text().equals("if") && is(-1, "=");

    int asked;

    /** How many parts are asked before one of the others is taken. */
    int asks;

    /** Whether these are the braces of an object. */
    final boolean object = braced;

    Term last() {
      return parts.isEmpty() ? Term.NOTHING : parts.getLast();
    }

    Term read(boolean binds) {
      while (more() && !isEnd()) {
        CodeToken token = token();
        boolean colon = is(":") && asked == 0;
        boolean typed = declares && !syntax.hash();
        boolean key = object || (!syntax.script() && !syntax.indented() && !lineEnds && !typed);
        if (colon && key && parts.size() == 1 && !isBinding(token)) {
          String name = at(next++ - 1).text();
          return expression(false, binds).keyed(name);
        } else if (colon && !isBinding(token)) {
          if (endsAtColon()) {
            break;
          }
        } else if (is("=") || is(":=") || is("+=") || isArrow() || isBinding(token)) {
          next += isArrow() ? 2 : 1;
          return given(token, binds);
        } else if (is("->") && syntax.bare() && !matched.equals(Value.NONE)) {
          last().into().accept(matched); // What stands before it is a case.
          parts.clear();
          next++;
          open = true;
        } else {
          take(token);
        }
      }
      boolean field = is(";") && parts.size() == 2 && beside && !syntax.script() && !syntax.hash();
      if ((declared && parts.size() <= 2) || field) {
        whole().into().accept(Value.NONE);
      }
      given();
      Term whole = whole();
      if (is("=>") && !syntax.script() && !syntax.hash()) {
        whole.into().accept(matched);
      }
      subject = matches ? whole.value() : Value.NONE;
      return whole;
    }

    /** Gives a block that follows what it calls "it". */
    private void given() {
      if (is("{") && !parts.isEmpty() && !syntax.script() && !syntax.hash()) {
        scope.assigned("it").value = last().value();
      }
    }

    private boolean isEnd() {
      boolean newLine = lineEnds && !parts.isEmpty() && isNewLine(token(), open);
      boolean yields = syntax.bare() && is(1, "|");
      boolean block =
          is("{") && !open && lineEnds && !chosen && !isTyped() && !yields && !isObject();
      boolean condition =
          syntax.bare() && !open && CodeSyntax.WORDS.has("condition", token().text());
      return isAny(")]};,") || is("=>") || newLine || block || condition;
    }

    /** An assignment as R has it. */
    private boolean isArrow() {
      return syntax.bare() && is("<") && is(1, "-") && !open;
    }

    private boolean isBinding(CodeToken token) {
      boolean each = is(":") && at(from - 1).is("(") && at(from - 2).text().equals("for");
      boolean word = token.isName() && CodeSyntax.WORDS.has("bind", token.text());
      return ((word && !isAny(1, "=.,;)")) || each) && !parts.isEmpty();
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
      Value option = other.value().withoutPaths();
      Value kept = Value.named(option.name()).with(option.origins()).with(option.paths(), false);
      option = syntax.indented() ? kept.withFields(Map.of(at(from).text(), option)) : option;
      Value value = named ? last().value() : binds ? other.value() : option;
      Term to = named ? other : parts.size() == 2 && beside ? whole() : last();
      if ((binds && !field) || sign.isName()) {
        to.into().accept(value);
      }
      Term given = new Term(key, value, to.into(), true);
      if (!sign.isName() || parts.size() == 1) {
        return given;
      }
      parts.set(parts.size() - 1, given);
      sum = false;
      return whole();
    }

    private Term whole() {
      if (parts.size() <= Math.max(1, asks)) {
        return last();
      }
      List<Value> values = parts.stream().skip(asks).map(Term::value).toList();
      boolean compares = signs.stream().anyMatch(one -> CodeSyntax.WORDS.has("compare-signs", one));
      flow.program.compared(compares ? values : List.of());
      Value all = sum ? Value.sum(values) : Value.any(values);
      boolean either = asks > 0 || signs.contains("||") || signs.contains("??");
      all = either && values.stream().anyMatch(Value::isOpen) ? all.withText(null, false) : all;
      CodePlace here = flow.place(at(from).at());
      all = signs.contains("^") ? all.with(Map.of(Value.Origin.DECODED, here)) : all;
      all = signs.contains("/") && syntax.indented() ? flow.path(values, here.at()) : all;
      boolean cast = beside && parts.size() == 2 && values.getLast().name() != null;
      all = cast ? values.getLast().with(all.origins()) : all;
      Consumer<Value> into = named ? parts.getFirst().into() : last().into();
      Value type = Value.named(parts.size() == 2 ? values.getFirst().name() : null);
      return Term.of(all, value -> into.accept(value.equals(Value.NONE) ? type : value));
    }

    private void take(CodeToken token) {
      if (syntax.bare() && is("|") && is(1, ">") && !open) {
        piped = last().value();
        parts.clear();
        next += 2;
        open = true;
      } else if (is("{") && (chosen || !open)) {
        behind();
      } else if ((CodeSyntax.WORDS.has("declare", token.text())
              || CodeSyntax.WORDS.has("pass", token.text()))
          && isWord()
          && (!isAny(1, "([") || scope.find(token.text()) == null)) {
        named |= token.text().equals("var");
        matches |= token.text().equals(syntax.bare() ? "case" : "match");
        declared |= CodeSyntax.WORDS.has("declare", token.text());
        declares |= declared;
        next++;
        open = !(token.text().equals("do") && at(from - 1).is("-")); // What it was taken from ends.
        if (token.text().equals("do")) {
          yielded();
          matched = matches ? last().value() : matched;
          matches = false;
        }
      } else if (token.kind() == CodeToken.Kind.SIGN && !isAny("([{")) {
        boolean joins = syntax.bare() && (is("<") ? is(1, ">") : is(">") && is(-1, "<"));
        sum &= isAny("+.") || is("...") || joins;
        beside = false;
        signs.add(token.text());
        asks = is("?") && syntax.script() && asks == 0 && !isAny(1, ":,)") ? parts.size() : asks;
        asked += is("?") ? 1 : is(":") ? -1 : 0;
        next++;
        open = true;
      } else {
        boolean result = token.isName() && CodeSyntax.WORDS.has("result", token.text());
        boolean word = result && !isAny(1, ":=.,;()");
        next += word ? 1 : 0;
        parts.add(word ? Term.of(returned(true), _ -> {}) : operand(token, object));
        open = false;
      }
    }

    /** Content of braces behind something: elements, fields, or code. */
    private void behind() {
      if (syntax.bare() && is(1, "|")) {
        int open = next++;
        yielded();
        next = open;
      }
      given();
      boolean typed = isTyped();
      boolean list = is(-1, "]") || typed;
      boolean fields = !syntax.script() && isName(1) && is(2, "=");
      boolean object = isObject();
      Term before = last();
      boolean group = list || fields || object;
      for (int most = typed ? 2 : group ? 1 : 0; most > 0 && !parts.isEmpty(); most--) {
        parts.removeLast();
      }
      Term inside = group ? group(list("}", true)) : function("", List.of(), false);
      if (chosen && sum) {
        parts.clear(); // What is asked first.
        sum = false;
      }
      Value put = inside.value();
      Value filled = before.value().withFields(put.fields()).with(put.origins());
      boolean given = chosen || syntax.bare();
      parts.add(group && !list ? Term.of(filled, inside.into()) : given ? result(inside) : inside);
      open = false;
    }

    /** Whether a list's type stands here, such as {@code []string}. */
    private boolean isTyped() {
      boolean empty = isName(-1) && is(-2, "]") && is(-3, "[");
      String before = isName(-4) ? at(next - 4).text() : "return";
      return empty && (before.equals("range") || CodeSyntax.WORDS.has("result", before));
    }

    /** Whether the braces of an object with names stand here. */
    private boolean isObject() {
      boolean fields = at(from).text().equals("new") && is(2, "=");
      boolean keyed =
          isName(1) && (is(2, ":") || fields) && !CodeSyntax.WORDS.has("pass", at(next + 1).text());
      return keyed && (isName(-1) || fields) && !syntax.script() && !syntax.hash();
    }

    /** A block with what it gives back. */
    private Term result(Term block) {
      Value all = block.value();
      for (Scope.FunctionScope function : block.value().functions()) {
        all = chosen ? function.result.value : all.with(function.result.value.origins());
      }
      return Term.of(all, block.into());
    }

    /** Gives a block, between two lines, what was called with it. */
    private void yielded() {
      if (!syntax.bare() || !takes("|")) {
        return;
      }
      for (; more() && !is("|") && !token().first(); next++) {
        if (isName(0)) {
          scope.assigned(token().text()).take(last().value());
        }
      }
    }

    /** Skips a type; of a language without braces, says that a header ends. */
    private boolean endsAtColon() {
      boolean named = parts.size() == 1 && at(next - 1).isName() && isName(1);
      boolean header = syntax.indented() && lineEnds && !named;
      boolean type = declared || syntax.script() || (declares && !syntax.hash());
      if (!header && (syntax.indented() || type)) {
        skipType();
      } else {
        next += header ? 0 : 1;
      }
      return header;
    }
  }
}
