package dev.bonafide.casework;

/**
 * Person who acts on a case.
 *
 * @param by as their platform identifies them
 * @param right that they have
 * @param key by which the act is known when it comes again; empty for none
 */
public record Actor(String by, Right right, String key) {
  /** Person who may decide, and whose act never comes again. */
  public static Actor of(String by) {
    return new Actor(by, Right.DECIDE, "");
  }
}
