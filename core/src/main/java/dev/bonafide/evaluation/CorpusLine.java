package dev.bonafide.evaluation;

/** One line of a corpus. */
public sealed interface CorpusLine {

  public record Labelled(LabelledCase labelledCase) implements CorpusLine {}

  /**
   * A line that is no case.
   *
   * @param where file and line, and the case's id where it could be read
   * @param why what is wrong, as a clause
   */
  public record Unreadable(String where, String why) implements CorpusLine {}
}
