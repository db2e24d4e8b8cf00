package dev.bonafide.lab.evaluation.swap;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;

/** The same case of someone else: one trait is another, and the conduct is as it was. */
public interface Swap {

  /** What is swapped, as a row of a table names it. */
  String name();

  /**
   * The case with the trait swapped wherever it stands; one that equals what was handed in where it
   * stands nowhere.
   *
   * @param id of the case: the same case is swapped the same way each time
   * @param read the case as it was read
   */
  Submission of(String id, Submission submission, CaseFile read);
}
