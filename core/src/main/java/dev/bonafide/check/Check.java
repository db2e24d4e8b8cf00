package dev.bonafide.check;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;

/**
 * Anything that examines a case file. It answers the same to the same case, in a bounded number of
 * steps, and never throws for what a case may hold.
 */
public interface Check {

  String id();

  /** Whether it has anything to say about this kind of subject. */
  boolean appliesTo(SubjectKind kind);

  Outcome look(CaseFile caseFile);
}
