package dev.bonafide.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of thing was handed in. */
public enum ExhibitKind {
  TRANSCRIPT,
  MESSAGES,
  RESUME,
  JOB_POST,
  CODE_PROFILE,
  REPOSITORY,
  NOTE;

  /** The name that files, options and the verdict's JSON use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ExhibitKind> of(String id) {
    return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
