package dev.bonafide.casefile;

import dev.bonafide.resource.NamedConstant;
import java.util.Optional;

/** What is screened. */
public enum SubjectKind implements NamedConstant {
  CANDIDATE,
  JOB_POST,
  RECRUITER,
  SOLICITATION;

  public static Optional<SubjectKind> of(String id) {
    return NamedConstant.of(SubjectKind.class, id);
  }
}
