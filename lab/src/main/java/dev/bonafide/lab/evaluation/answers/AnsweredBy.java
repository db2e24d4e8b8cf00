package dev.bonafide.lab.evaluation.answers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose answer it is. What people answered is no figure of any model's skill. */
public enum AnsweredBy {
  MODEL,
  READERS;

  /** As files have it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of a name. */
  public static Optional<AnsweredBy> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
