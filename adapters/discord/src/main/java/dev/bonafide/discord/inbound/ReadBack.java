package dev.bonafide.discord.inbound;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.api.DiscordPlace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far what was said while no one listened is read back, for everyone who asks, whichever
 * process reads.
 */
public final class ReadBack {
  private static final Tenant BOT = new Tenant(DiscordPlace.PLATFORM);
  private static final String TOPIC = "reading";

  private final TenantStore store;
  private final Map<Long, String> told = new HashMap<>();

  public ReadBack(TenantStore store) {
    this.store = store;
  }

  /** So many of a server's watched channels may still have a gap. */
  synchronized void left(long guild, int channels, int watched) {
    String now = channels == 0 ? "" : channels + " " + watched;
    if (now.equals(told.put(guild, now))) {
      return;
    }
    if (now.isEmpty()) {
      store.remove(BOT, TOPIC, Long.toString(guild));
    } else {
      store.put(BOT, TOPIC, Long.toString(guild), now);
    }
  }

  /** In words; empty where everything is read. */
  public Optional<String> state() {
    int left = 0;
    int watched = 0;
    for (String one : store.all(BOT, TOPIC).values()) {
      String[] parts = one.split(" ", 2);
      left += Integer.parseInt(parts[0]);
      watched += Integer.parseInt(parts[1]);
    }
    return left == 0
        ? Optional.empty()
        : Optional.of(
            "catching up on what was posted while the bot was offline: %d of %d watched channels left"
                .formatted(left, watched));
  }
}
