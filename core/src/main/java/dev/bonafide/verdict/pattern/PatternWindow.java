package dev.bonafide.verdict.pattern;

import java.util.Optional;
import java.util.stream.Stream;

/** How close together the members of a pattern must stand. */
public enum PatternWindow {
  MESSAGE("message"),
  THREE_MESSAGES("3-messages"),
  CASE("case");

  private final String id;

  PatternWindow(String id) {
    this.id = id;
  }

  /** What {@code within} says in a pattern's file. */
  public String id() {
    return id;
  }

  public static Optional<PatternWindow> of(String id) {
    return Stream.of(values()).filter(within -> within.id.equals(id)).findFirst();
  }
}
