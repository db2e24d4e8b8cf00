package dev.bonafide.casework;

import dev.bonafide.casefile.Entry;
import java.util.List;

/**
 * Result of an act on a case.
 *
 * @param told to the person who acts; each act has its own
 * @param lines that are added to the case; none where something is missing, or all stands already
 * @param isJudged whether the case is judged again with them
 */
public record ActionResult<T>(T told, List<Entry> lines, boolean isJudged) {
  public ActionResult {
    lines = List.copyOf(lines);
  }

  /** Result that adds nothing. */
  public static <T> ActionResult<T> told(T told) {
    return new ActionResult<>(told, List.of(), false);
  }

  /** Lines that bear on no verdict. */
  public static <T> ActionResult<T> noted(T told, List<? extends Entry> lines) {
    return new ActionResult<>(told, List.copyOf(lines), false);
  }

  /** Lines with which the case is judged again. */
  public static <T> ActionResult<T> judged(T told, List<? extends Entry> lines) {
    return new ActionResult<>(told, List.copyOf(lines), true);
  }
}
