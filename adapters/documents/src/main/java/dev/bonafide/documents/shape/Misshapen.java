package dev.bonafide.documents.shape;

import dev.bonafide.documents.tree.Tree;

/** A document that has not the shape of a case. */
public final class Misshapen extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String what;

  public Misshapen(Tree where, String field, String what) {
    super(field.isEmpty() ? what : field + " " + what);
    this.line = where.line();
    this.what = field.isEmpty() ? what : field + " " + what;
  }

  /** Where, counted from 1. */
  public int line() {
    return line;
  }

  /** The field and what is wrong with it. */
  public String what() {
    return what;
  }
}
