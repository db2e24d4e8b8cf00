package dev.bonafide.comparison.takehome;

/** A function of the program: what it takes, where its names are kept, and what it gives back. */
final class FunctionScope {
  final Code.Function code;
  final Scope scope;
  Value result = Value.NONE;

  FunctionScope(Code.Function code, Scope scope) {
    this.code = code;
    this.scope = scope;
  }
}
