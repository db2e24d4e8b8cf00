package dev.bonafide.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply on its way.
 *
 * @param target what the platform calls the message to be changed; null to say something new
 * @param attempts begun so far, this one included
 * @param since when the first attempt began
 * @param before what the platform calls the messages in which the other replies of the conversation
 *     stand that were sent last, the latest first and {@value #BEFORE} at most; empty where no one
 *     knows; told only where this one's outcome is unknown
 * @param doubted whether someone was told that this, or what it stands in for, may not have come
 */
public record Outgoing(
    Address address,
    String key,
    String body,
    @Nullable String target,
    State state,
    int attempts,
    int looks,
    Instant since,
    List<String> before,
    boolean doubted) {
  /** So many replies are remembered. */
  public static final int BEFORE = 20;

  public Outgoing {
    before = List.copyOf(before);
  }

  /** Where a reply stands. */
  public enum State {
    WAITING,
    /**
     * Committed before the network is touched: a process that finds it later does not know more.
     */
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
