package dev.bonafide.conversation.digest;

import dev.bonafide.mail.Address;
import java.time.Instant;

/**
 * Remembers which places are told every week how their cases stand; each comes in there as a
 * receipt of {@link DigestAlarm}. Every method works within the caller's transaction, if any.
 */
public interface WeeklyStore {

  boolean isOn(Address room);

  /** From then on, every week; in the place of what was set there before. */
  void begin(Address room, DigestAlarm alarm, Instant first);

  /** Not any more; does nothing where it was not on. */
  void end(Address room);
}
