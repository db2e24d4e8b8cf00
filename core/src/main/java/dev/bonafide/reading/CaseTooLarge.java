package dev.bonafide.reading;

import dev.bonafide.text.EndedWork;
import java.time.Duration;

/** A case that is refused as a whole, since looking at a part of it could hide the rest. */
public final class CaseTooLarge extends EndedWork {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason as a clause for people that names the limit, such as <em>holds more than …</em>
   */
  public CaseTooLarge(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** For one that cannot be looked at in so many steps. */
  public static CaseTooLarge inSteps(long steps) {
    return new CaseTooLarge("takes more than " + steps + " steps to examine");
  }

  /** One that takes longer to examine than anyone waits. */
  public static CaseTooLarge inTime(Duration deadline) {
    return new CaseTooLarge(
        "takes longer than " + deadline.toMillis() / 1000.0 + " seconds to examine");
  }

  public String reason() {
    return reason;
  }
}
