package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Posts of watched channels that hold a file which no look could read. */
public record UnreadPosts(TenantStore store) {
  private static final String LOOKS = "looks";
  private static final String UNREAD = "unread";
  private static final int MOST = 4;
  private static final int NAMED = 5;

  /** Whether a post is to be looked at again later; each question counts as a look. */
  public boolean isLookedAtAgain(Tenant tenant, long message) {
    return store.add(tenant, LOOKS, Long.toString(message), 1) < MOST;
  }

  /**
   * No look could read it.
   *
   * @return whether that is new
   */
  public boolean giveUp(Tenant tenant, long message, long channel) {
    store.remove(tenant, LOOKS, Long.toString(message));
    return store.claim(tenant, UNREAD, Long.toString(message), Long.toString(channel));
  }

  /** Forgets a post that was read, or is gone. */
  public void forget(Tenant tenant, long message) {
    store.remove(tenant, LOOKS, Long.toString(message));
    store.remove(tenant, UNREAD, Long.toString(message));
  }

  /** Counts them, and names the latest; empty for none. */
  public List<String> listed(Tenant tenant, Phrasebook book) {
    Map<String, String> all = store.all(tenant, UNREAD);
    long guild = DiscordPlace.guild(tenant);
    List<String> latest =
        all.entrySet().stream()
            .sorted(
                Comparator.comparing(
                    (Map.Entry<String, String> one) -> Long.valueOf(one.getKey()),
                    Comparator.reverseOrder()))
            .limit(NAMED)
            .map(
                one ->
                    CaseOrigin.link(
                        book, guild, Snowflake.read(one.getValue()), Snowflake.read(one.getKey())))
            .toList();
    return all.isEmpty()
        ? List.of()
        : List.of(book.say("unread.posts", all.size(), String.join(" · ", latest)));
  }
}
