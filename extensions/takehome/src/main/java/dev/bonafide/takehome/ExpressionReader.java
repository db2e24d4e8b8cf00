package dev.bonafide.takehome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads tokens as operands, and as whatever operators make of their values. */
abstract class ExpressionReader extends TokenCursor {
  static final int DEEPEST = 90;

  final ValueFlow flow;
  Scope scope;
  boolean declares;
  boolean lineEnds = true;

  /** Whether what comes next stands in the braces of an object. */
  boolean braced;

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

  /** A value with its parts and calls, or a function, that begins here. */
  abstract Term operand(CodeToken token, boolean object);

  /** A function; without what it takes, that follows in brackets. */
  abstract Term function(String name, @Nullable List<Term> taken, boolean typed);

  abstract Term group(List<Term> parts);

  /** Parts between brackets, of which the opening one is next. */
  abstract List<Term> list(String close, boolean binds);

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
        } else if (colon) {
          if (endsAtColon()) {
            break;
          }
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
      return token.isName() && CodeSyntax.WORDS.has("bind", token.text()) && !parts.isEmpty();
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
        declared |= CodeSyntax.WORDS.has("declare", token.text());
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
    boolean passed =
        CodeSyntax.WORDS.has("declare", token.text()) || CodeSyntax.WORDS.has("pass", token.text());
    return passed && !isAny(1, ":=.,;)");
  }
}
