package dev.bonafide.takehome;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of a block, within those of the blocks around it. */
final class Scope {
  private final @Nullable Scope around;
  private final Map<String, Variable> names = new HashMap<>();
  private final IdentityHashMap<CodePiece, Scope> inner = new IdentityHashMap<>();
  private final IdentityHashMap<CodePiece, FunctionScope> functions = new IdentityHashMap<>();

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
    final CodePiece.Function code;
    final Scope scope;
    final Variable result;

    FunctionScope(CodePiece.Function code, Scope scope) {
      this.code = code;
      this.scope = scope;
      this.result = scope.declared(CodePiece.RESULT);
    }
  }

  Scope(@Nullable Scope around) {
    this.around = around;
  }

  /** The same block has the same scope each time it is looked at. */
  Scope within(CodePiece block) {
    return inner.computeIfAbsent(block, _ -> new Scope(this));
  }

  FunctionScope function(CodePiece.Function code) {
    return functions.computeIfAbsent(code, _ -> new FunctionScope(code, new Scope(this)));
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

  /** The variable of this name here or around, or a new one here. */
  Variable assigned(String name) {
    Variable found = find(name);
    return found == null ? declared(name) : found;
  }
}
