package dev.bonafide.extension;

import java.util.List;

/** What was seen of one part of a set-up. */
public sealed interface Diagnosis {

  /** As people call it, such as {@code Slack}. */
  String part();

  String says();

  /** All is well. */
  record Sound(String part, String says) implements Diagnosis {}

  /** Not used, or not needed; said so that no one wonders. */
  record Off(String part, String says) implements Diagnosis {}

  /**
   * Something is wrong.
   *
   * @param mend what to do about it
   */
  record Broken(String part, String says, String mend) implements Diagnosis {
    public Broken(String part, SetupProblem problem) {
      this(part, problem.what(), problem.mend());
    }
  }

  /** Tells all that is wrong with a part, or that it is well. */
  static List<Diagnosis> of(String part, List<SetupProblem> problems, String well) {
    return problems.isEmpty()
        ? List.of(new Sound(part, well))
        : problems.stream().<Diagnosis>map(one -> new Broken(part, one)).toList();
  }
}
