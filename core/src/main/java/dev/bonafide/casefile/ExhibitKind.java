package dev.bonafide.casefile;

import dev.bonafide.resource.NamedConstant;
import java.util.Optional;

/** What sort of thing was handed in. */
public enum ExhibitKind implements NamedConstant {
  TRANSCRIPT,
  MESSAGES,
  RESUME,
  JOB_POST,
  CODE_PROFILE,
  REPOSITORY,
  NOTE;

  /** Whether people speak or write in it. */
  public boolean isTalk() {
    return this == TRANSCRIPT || this == MESSAGES;
  }

  public static Optional<ExhibitKind> of(String id) {
    return NamedConstant.of(ExhibitKind.class, id);
  }
}
