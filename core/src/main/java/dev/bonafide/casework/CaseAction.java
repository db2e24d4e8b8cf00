package dev.bonafide.casework;

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

  /** Does the act. Nothing is stored here. */
  ActionResult<T> on(CaseWork work);
}
