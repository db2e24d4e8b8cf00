package dev.bonafide.casework;

import dev.bonafide.casefile.Entry;
import java.util.List;

/**
 * Result of an act on a case.
 *
 * @param told to the person who acts; each act has its own
 * @param lines that are added to the case; none where something is missing, or all stands already
 * @param isJudged whether the case is judged again with them
 * @param isShown whether a part of the case is shown though nothing is added
 */
public record ActionResult<T>(T told, List<Entry> lines, boolean isJudged, boolean isShown) {
  public ActionResult {
    lines = List.copyOf(lines);
  }

  /** Result that adds nothing. */
  public static <T> ActionResult<T> told(T told) {
    return new ActionResult<>(told, List.of(), false, false);
  }

  /** Result that adds nothing, and shows a part of the case. */
  public static <T> ActionResult<T> shown(T told) {
    return new ActionResult<>(told, List.of(), false, true);
  }

  /** Lines that bear on no verdict. */
  public static <T> ActionResult<T> noted(T told, List<? extends Entry> lines) {
    return new ActionResult<>(told, List.copyOf(lines), false, false);
  }

  /** Lines with which the case is judged again. */
  public static <T> ActionResult<T> judged(T told, List<? extends Entry> lines) {
    return new ActionResult<>(told, List.copyOf(lines), true, false);
  }
}
