package dev.bonafide.conversation.command;

import dev.bonafide.resource.NamedConstant;
import java.util.Optional;

/** Which of the cases that someone may see they want to look through. */
public enum CaseFilter implements NamedConstant {
  ALL,
  /** No one decided it yet. */
  OPEN,
  CONFIRMED,
  CLEARED;

  public static Optional<CaseFilter> of(String id) {
    return NamedConstant.of(CaseFilter.class, id);
  }
}
