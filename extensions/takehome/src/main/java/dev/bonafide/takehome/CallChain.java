package dev.bonafide.takehome;

import dev.bonafide.takehome.ExpressionReader.Term;
import dev.bonafide.takehome.Scope.Variable;
import dev.bonafide.takehome.code.CodeToken;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Row of a value, parts of it, and calls. */
final class CallChain {
  Value value;
  Consumer<Value> into;
  final Scope scope;
  @Nullable String path;
  private String part;
  private Value receiver = Value.NONE;
  private Consumer<Value> holder = _ -> {};
  private final String rootName;
  private final @Nullable Variable root;
  boolean literal;
  private boolean member;
  int at;

  CallChain(CodeToken token, Term first, Scope scope) {
    this.value = first.value();
    this.into = first.into();
    this.scope = scope;
    this.path = token.isName() ? token.text() : null;
    this.part = path == null ? "" : path;
    this.rootName = part;
    this.root = scope.find(part);
    boolean told = token.is("(") && first.value().text() != null;
    this.literal = token.isText() || token.is("[") || token.is("{") || told;
    this.at = token.at();
  }

  /** Goes on to a part; null stands for one that is not known. */
  void member(ValueFlow flow, @Nullable String name, int place) {
    Value of = value;
    String base = path;
    Consumer<Value> outer = into;
    value = flow.member(this, of, name);
    into =
        given -> {
          if (name == null || (base != null && base.indexOf('.') > 0)) {
            outer.accept(given.does("surroundings") ? given : Value.NONE.with(given.origins()));
          }
          if (base != null && (name != null || base.indexOf('.') > 0)) {
            flow.bindPart(base, String.valueOf(name), given, scope, flow.place(place));
          }
        };
    path = name == null || path == null ? null : path + "." + name;
    part = name == null ? "" : name;
    holder = outer;
    receiver = of;
    at = place;
    literal = false;
    member = true;
  }

  /** Puts something into what is called. */
  private void add(Value more) {
    if (Set.of("this", "self").contains(rootName)) {
      holder.accept(more);
    } else if (root != null) {
      root.take(more);
      for (Object one : root.value.does("wraps") ? Set.copyOf(root.value.paths()) : Set.of()) {
        if (one instanceof Variable held) {
          held.take(more);
        }
      }
    }
  }

  void call(ValueFlow flow, List<Term> terms) {
    CodePlace here = flow.place(at);
    List<Value> given = terms.stream().map(Term::value).toList();
    if (member && Calls.does("adds", part)) {
      add(Value.NONE.with(Value.sum(given).allOrigins()));
    }
    String name = String.valueOf(value.name());
    value = flow.call(new ValueFlow.Call(here, part, value, receiver, given), member);
    if (Calls.does("fills", part)) {
      terms.forEach(one -> one.into().accept(value.withText(null, false)));
    }
    if (terms.size() > 1 && Calls.does("copies", name)) {
      int to = name.equals("io.Copy") ? 0 : 1;
      terms.get(to).into().accept(Value.NONE.with(given.get(1 - to).origins()));
    }
    into = matched -> terms.forEach(one -> one.into().accept(matched));
    path = null;
    part = "";
    receiver = Value.NONE;
    literal = false;
    member = false;
  }
}
