package dev.bonafide.documents.tree;

import dev.bonafide.text.Budget;

/**
 * What one document may cost. 64 levels are ten times what any export nests; 400,000 values are a
 * conversation of some 20,000 messages and stay below 60 MB in memory.
 */
final class NodeBudget {
  static final int DEPTH = 64;
  static final int VALUES = 400_000;

  private int spent;

  void spend(int line, int depth) {
    Budget.checkpoint();
    if (depth > DEPTH) {
      throw new BrokenTree(line, "nested deeper than " + DEPTH + " levels");
    }
    if (++spent > VALUES) {
      throw new BrokenTree(line, "holds more than " + VALUES + " values");
    }
  }
}
