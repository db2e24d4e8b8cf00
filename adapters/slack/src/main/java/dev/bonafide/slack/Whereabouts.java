package dev.bonafide.slack;

import dev.bonafide.mail.Address;
import java.time.Instant;
import java.util.List;

/** Knows where people lately spoke to the bot, and where cases are, from what was kept. */
@FunctionalInterface
public interface Whereabouts {

  /** Where nobody knows. */
  Whereabouts NONE = (_, _) -> List.of();

  /**
   * The conversations that were spoken in, the latest first.
   *
   * @param most how many of them
   */
  List<Spot> since(Instant from, int most);

  /** Whether there is a case of a conversation. */
  default boolean hasCase(Address address) {
    return false;
  }

  /**
   * A conversation.
   *
   * @param at when somebody last spoke to the bot there
   */
  record Spot(Address address, Instant at) {}
}
