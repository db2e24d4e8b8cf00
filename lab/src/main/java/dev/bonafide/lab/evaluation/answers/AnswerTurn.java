package dev.bonafide.lab.evaluation.answers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of the two readings asked. */
public enum AnswerTurn {
  FIRST,
  SECOND;

  /** As files have it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of a name. */
  public static Optional<AnswerTurn> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
