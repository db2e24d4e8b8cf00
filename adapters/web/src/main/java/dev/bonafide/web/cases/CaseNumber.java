package dev.bonafide.web.cases;

import dev.bonafide.web.problem.Problem;

/** The number of a case as callers write it. */
public final class CaseNumber {
  private CaseNumber() {}

  /**
   * Reads it.
   *
   * @throws Problem for what is no number of any case
   */
  public static long of(String written) {
    if (!isNumber(written)) {
      throw none();
    }
    return Long.parseLong(written);
  }

  /**
   * Reads where a page begins.
   *
   * @param otherwise where nothing is written
   */
  static long before(String written, long otherwise) {
    if (written.isEmpty()) {
      return otherwise;
    }
    if (!isNumber(written)) {
      throw new Problem(400, "cursor must be the value of next from an earlier page.");
    }
    return Long.parseLong(written);
  }

  /** For a case that is not there, or is someone else's. */
  public static Problem none() {
    return new Problem(404, "There is no such case. Give the number of a case.");
  }

  private static boolean isNumber(String written) {
    return written.matches("[1-9][0-9]{0,17}");
  }
}
