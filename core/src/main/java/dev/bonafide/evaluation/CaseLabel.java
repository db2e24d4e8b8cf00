package dev.bonafide.evaluation;

import dev.bonafide.resource.NamedConstant;
import java.util.Optional;

/** What was going on, as the author of a labeled case decided. */
public enum CaseLabel implements NamedConstant {
  FRAUD,
  GENUINE;

  public static Optional<CaseLabel> of(String id) {
    return NamedConstant.of(CaseLabel.class, id);
  }
}
