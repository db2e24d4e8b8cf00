package dev.bonafide.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What was going on, as the author of a labeled case decided. */
public enum CaseLabel {
  FRAUD,
  GENUINE;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CaseLabel> of(String id) {
    return Stream.of(values()).filter(label -> label.id().equals(id)).findFirst();
  }
}
