package dev.bonafide.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reply on its way.
 *
 * @param target what the platform calls the message to be changed; null to say something new
 * @param attempts begun so far, this one included
 * @param since when the first attempt began
 */
public record Outgoing(
    Address address,
    String key,
    String body,
    @Nullable String target,
    State state,
    int attempts,
    int looks,
    Instant since) {

  /** Where a reply stands. */
  public enum State {
    WAITING,
    /** Committed before the network is touched: whoever finds it later does not know more. */
    SENDING,
    /** Begun, and the platform never said how it ended. */
    UNKNOWN,
    DONE,
    /** Given up; a person can see why and have it tried again. */
    PARKED
  }

  /** Whether doing it twice is seen once. */
  public boolean repeatable() {
    return target != null;
  }
}
