package dev.bonafide.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is screened. */
public enum SubjectKind {
  CANDIDATE,
  JOB_POST,
  RECRUITER,
  SOLICITATION;

  /** The name that files, options and the verdict's JSON use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SubjectKind> of(String id) {
    return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
