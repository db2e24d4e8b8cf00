package dev.bonafide.casefile;

import java.util.function.Supplier;

/**
 * Another way to read a case of which nobody said what is vetted. It is read only when it is asked
 * for, and anew each time, so that of a long case no more than one way need be held.
 *
 * @param kind of subject it is read as
 */
public record Otherwise(SubjectKind kind, Supplier<CaseFile> reading) {

  /** One that was read before. */
  static Otherwise known(CaseFile caseFile) {
    return new Otherwise(caseFile.subject().kind(), () -> caseFile);
  }
}
