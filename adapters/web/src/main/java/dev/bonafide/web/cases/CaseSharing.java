package dev.bonafide.web.cases;

import dev.bonafide.web.problem.Problem;

/** Hands out the indicators of confirmed cases. */
@FunctionalInterface
public interface CaseSharing {
  /** Where no cases are stored. */
  CaseSharing OFF =
      (_, _, _) -> {
        throw CaseNumber.none();
      };

  /**
   * Writes those of a case.
   *
   * @param format {@code json}, {@code csv}, or {@code stix}
   * @param by who is shown them
   * @throws Problem where it refuses
   */
  String written(long number, String format, String by);
}
