package dev.bonafide.casework;

import dev.bonafide.casefile.CaseId;
import java.util.function.Supplier;

/**
 * An act on a stored case, with what someone says for it. Each act is one class, whatever door it
 * came through.
 *
 * @param <T> what the person who acts is told of it
 */
@FunctionalInterface
public interface CaseAction<T> {

  /** Declares the act, no matter what is said for it. */
  default ActionSpec declared() {
    return ActionSpec.DECIDING;
  }

  /**
   * The case that is changed, where that is another one than the person names.
   *
   * @param asked the one that they name
   */
  default CaseId changing(CaseId asked, Supplier<CaseConnections> connections) {
    return asked;
  }

  /** Does the act. Nothing is stored here. */
  ActionResult<T> on(CaseWork work);
}
