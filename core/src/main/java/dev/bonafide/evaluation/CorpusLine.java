package dev.bonafide.evaluation;

/** One line of a corpus. */
public sealed interface CorpusLine {

  record Labelled(LabelledCase labelledCase) implements CorpusLine {}

  /**
   * A line that is no case.
   *
   * @param where file and line, and the case's id where it could be read
   * @param why what is wrong, as a clause
   */
  record Unreadable(String where, String why) implements CorpusLine {}
}
