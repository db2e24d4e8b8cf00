package dev.bonafide.casefile;

import java.util.function.Supplier;

/**
 * Another way to read a case of which nobody said what is vetted. It is read only when it is asked
 * for, and anew each time, so that of a long case no more than one way need be held.
 *
 * @param kind of subject it is read as
 */
public record AlternativeReading(SubjectKind kind, Supplier<CaseFile> reading) {

  /** One that was read before. */
  static AlternativeReading known(CaseFile caseFile) {
    return new AlternativeReading(caseFile.subject().kind(), () -> caseFile);
  }
}
