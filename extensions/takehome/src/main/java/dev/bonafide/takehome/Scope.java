package dev.bonafide.takehome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The names of a block, within those of the blocks around it. */
final class Scope {
  /** The name that stands for the result of a function. */
  static final String RESULT = "return";

  private final @Nullable Scope around;
  private final Map<String, Variable> names = new HashMap<>();
  private final Map<Integer, Scope> inner = new HashMap<>();
  private final Map<Integer, FunctionScope> functions = new HashMap<>();

  /** A name and all that it may stand for. */
  static final class Variable {
    Value value = Value.NONE;

    void take(Value more) {
      // A name of an opened file that is opened again is another file.
      value = value.handle() && more.handle() ? more : value.or(more);
    }
  }

  /** A function: what it takes, where its names are kept, and what it gives back. */
  static final class FunctionScope {
    List<Consumer<Value>> taken = List.of();
    final Scope scope;
    final Variable result;

    FunctionScope(Scope scope) {
      this.scope = scope;
      this.result = scope.declared(RESULT);
    }
  }

  Scope(@Nullable Scope around) {
    this.around = around;
  }

  /** The block that begins with a token has the same scope each time it is looked at. */
  Scope within(int token) {
    return inner.computeIfAbsent(token, _ -> new Scope(this));
  }

  FunctionScope function(int token) {
    return functions.computeIfAbsent(token, _ -> new FunctionScope(new Scope(this)));
  }

  @Nullable Variable find(String name) {
    for (Scope scope = this; scope != null; scope = scope.around) {
      Variable found = scope.names.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  Variable declared(String name) {
    return names.computeIfAbsent(name, _ -> new Variable());
  }

  /** Makes a name stand for the result of a function. */
  void gives(String name) {
    names.put(name, declared(RESULT));
  }

  /** The variable of this name here or around, or a new one here. */
  Variable assigned(String name) {
    Variable found = find(name);
    return found == null ? declared(name) : found;
  }
}
