package dev.bonafide.casefile;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Another way to read a case when no one said what, or who, is screened. It is read only when it is
 * asked for, and again each time, so that of a long case no more than one way need be held.
 *
 * @param kind of subject it is read as
 * @param speaker who is taken for the subject; null where that is no question
 */
public record AlternativeReading(
    SubjectKind kind, @Nullable String speaker, Supplier<CaseFile> reading) {

  /** One in which only the kind of subject is another. */
  public AlternativeReading(SubjectKind kind, Supplier<CaseFile> reading) {
    this(kind, null, reading);
  }

  /** One that was read before. */
  static AlternativeReading known(CaseFile caseFile) {
    return new AlternativeReading(
        caseFile.subject().kind(), speaker(caseFile.subject()), () -> caseFile);
  }

  boolean isSame(Subject subject) {
    return is(subject.kind(), speaker(subject));
  }

  boolean is(SubjectKind otherKind, @Nullable String otherSpeaker) {
    return kind == otherKind && Objects.equals(speaker, otherSpeaker);
  }

  private static @Nullable String speaker(Subject subject) {
    Attribution attribution = subject.attribution();
    return attribution == null || !attribution.isOpen() ? null : attribution.label();
  }
}
