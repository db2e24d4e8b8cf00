package dev.bonafide.slack.inbound;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import java.time.Instant;
import java.util.List;

/** Knows where people lately spoke to the bot, where cases are, and what is watched. */
@FunctionalInterface
public interface KnownConversations {

  /** Where no one knows. */
  KnownConversations NONE = (_, _) -> List.of();

  /**
   * The conversations that were spoken in, the latest first.
   *
   * @param most how many of them
   */
  List<Spot> since(Instant from, int most);

  /** Whether there is a case of a conversation, or may soon be: something waits to be answered. */
  default boolean hasCase(Address address) {
    return false;
  }

  /**
   * The channels in which what is posted is looked at without being asked, since when.
   *
   * @return conversations of no message
   */
  default List<Spot> watched() {
    return List.of();
  }

  /** Whether what is posted in a channel is looked at without being asked. */
  default boolean isWatched(Tenant tenant, String channel) {
    return false;
  }

  /**
   * A conversation.
   *
   * @param at when someone last spoke to the bot there
   */
  public record Spot(Address address, Instant at) {}
}
