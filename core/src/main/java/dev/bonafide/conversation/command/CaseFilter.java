package dev.bonafide.conversation.command;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the cases that someone may see they want to look through. */
public enum CaseFilter {
  ALL,
  /** No one decided it yet. */
  OPEN,
  CONFIRMED,
  CLEARED;

  /** As it travels with a button. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CaseFilter> of(String id) {
    return Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
