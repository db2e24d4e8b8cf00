package dev.bonafide.casework;

/**
 * Declaration of an act, no matter what is said for it. Doors ask here instead of knowing the acts.
 *
 * @param needs the right that the person needs
 * @param shows what they see of the case by it, as the audit trail calls it
 */
public record ActionSpec(Right needs, String shows) {
  private static final String VERDICT = "verdict";

  /** Decides or adds something, and shows the case after it. */
  public static final ActionSpec DECIDING = new ActionSpec(Right.DECIDE, VERDICT);

  /** Says what to look at, and shows the case after it. */
  public static final ActionSpec LOOKING = new ActionSpec(Right.LOOK, VERDICT);

  /** Reported by a platform, no matter who did it. */
  public static final ActionSpec REPORTED = new ActionSpec(Right.NOTHING, VERDICT);

  public static final ActionSpec QUESTIONS = new ActionSpec(Right.DECIDE, "questions");
  public static final ActionSpec PROOFS = new ActionSpec(Right.DECIDE, "proofs");
  public static final ActionSpec LINKS = new ActionSpec(Right.DECIDE, "links");

  /** Whether it changes one line of what is shown of the case, and not its verdict. */
  public boolean isOfLine() {
    return !shows.equals(VERDICT);
  }
}
