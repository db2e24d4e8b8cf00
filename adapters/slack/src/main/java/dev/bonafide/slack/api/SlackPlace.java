package dev.bonafide.slack.api;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import org.jspecify.annotations.Nullable;

/**
 * Where a talk goes on.
 *
 * @param thread the time stamp of the message that it began with
 */
public record SlackPlace(String team, String channel, String thread) {
  public static final String PLATFORM = "slack";

  public Address address() {
    return new Address(new Tenant(PLATFORM + ":" + team), PLATFORM, channel + "/" + thread);
  }

  /** The thread, where it is one; null for a place in a channel that belongs to one person. */
  public @Nullable String ts() {
    return thread.indexOf('.') > 0 ? thread : null;
  }

  /** Whether it is in direct messages with the bot. */
  public boolean isDirect() {
    return channel.startsWith("D");
  }

  /** Another conversation of the same workspace. */
  public static SlackPlace of(Address address, String conversation) {
    return of(new Address(address.tenant(), address.platform(), conversation));
  }

  public static SlackPlace of(Address address) {
    String tenant = address.tenant().id();
    String conversation = address.conversation();
    int slash = conversation.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("no place in Slack: " + conversation);
    }
    return new SlackPlace(
        tenant.substring(tenant.indexOf(':') + 1),
        conversation.substring(0, slash),
        conversation.substring(slash + 1));
  }
}
