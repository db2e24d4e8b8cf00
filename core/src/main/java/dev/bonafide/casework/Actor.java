package dev.bonafide.casework;

/**
 * Somebody who acts on a case.
 *
 * @param by as their platform identifies them
 * @param key by which the act is known when it comes again; empty for none
 */
public record Actor(String by, String key) {
  /** Somebody whose act never comes again. */
  public static Actor of(String by) {
    return new Actor(by, "");
  }
}
