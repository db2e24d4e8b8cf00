package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.chat.api.ExpiringCache;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.api.Snowflake;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which channels are watched, and up to where each was seen. Asked for every message that anyone
 * writes, and so remembered for a few seconds; other processes change it too.
 */
public final class WatchedChannels {
  private static final String WATCH = "watch";
  private static final String SEEN = "seen";
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  private final TenantStore store;
  private final ExpiringCache<Set<Long>> remembered;

  public WatchedChannels(TenantStore store, InstantSource clock) {
    this.store = store;
    this.remembered = new ExpiringCache<>(REMEMBERED, clock);
  }

  public boolean isWatched(long guild, long channel) {
    return of(guild).contains(channel);
  }

  public Set<Long> of(long guild) {
    return remembered.get(Long.toString(guild), () -> stored(DiscordPlace.server(guild)));
  }

  private Set<Long> stored(Tenant tenant) {
    Set<Long> channels = new TreeSet<>();
    store.all(tenant, WATCH).keySet().forEach(key -> channels.add(Long.valueOf(key)));
    return channels;
  }

  /** Everything from now on. */
  public void add(long guild, long channel, Instant now) {
    Tenant tenant = DiscordPlace.server(guild);
    String key = Long.toString(channel);
    store.put(tenant, WATCH, key, now.toString());
    store.put(tenant, SEEN, key, Long.toString(Snowflake.before(now)));
    forget(guild);
  }

  public void remove(long guild, long channel) {
    Tenant tenant = DiscordPlace.server(guild);
    store.remove(tenant, WATCH, Long.toString(channel));
    store.remove(tenant, SEEN, Long.toString(channel));
    forget(guild);
  }

  /** What was remembered may be out of date. */
  public void forget(long guild) {
    remembered.forget(Long.toString(guild));
  }

  /** Before every id that was given since a channel is watched. */
  public long since(long guild, long channel) {
    return store
        .get(DiscordPlace.server(guild), WATCH, Long.toString(channel))
        .map(Instant::parse)
        .map(Snowflake::before)
        .orElse(Long.MAX_VALUE);
  }

  /** The id up to which everything of a channel is kept; 0 where no one watches. */
  public long seen(long guild, long channel) {
    return store
        .get(DiscordPlace.server(guild), SEEN, Long.toString(channel))
        .map(Long::valueOf)
        .orElse(0L);
  }

  /** The same of all that are watched in a server. */
  public Map<Long, Long> seen(long guild) {
    Map<Long, Long> seen = new HashMap<>();
    store
        .all(DiscordPlace.server(guild), SEEN)
        .forEach((channel, id) -> seen.put(Long.valueOf(channel), Long.valueOf(id)));
    return seen;
  }

  public void seen(long guild, long channel, long id) {
    store.put(DiscordPlace.server(guild), SEEN, Long.toString(channel), Long.toString(id));
  }
}
