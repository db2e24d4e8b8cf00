package dev.bonafide.reading;

/** A case that is refused as a whole, since looking at a part of it could hide the rest. */
public final class CaseTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason as a clause for people that names the limit, such as <em>holds more than …</em>
   */
  public CaseTooLarge(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  /** For one that cannot be looked at in so many steps. */
  public static CaseTooLarge inSteps(long steps) {
    return new CaseTooLarge("takes more than " + steps + " steps to examine");
  }

  public String reason() {
    return reason;
  }
}
