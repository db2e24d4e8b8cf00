package dev.bonafide.discord.inbound;

import dev.bonafide.discord.api.ChannelCooldown;
import dev.bonafide.discord.api.HiddenChannel;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Follows which channels the bot sees. Nothing is told of what is written in the others: once the
 * bot sees one again, what was written is read back, and what could not be said there is said.
 */
final class ChannelSight {
  private final BackfillCursor cursor;
  private final ChannelCooldown cooldown;
  private final Lately lately;
  private final ServerHoldings holdings;
  private final Set<Long> due = ConcurrentHashMap.newKeySet();

  ChannelSight(
      BackfillCursor cursor, ChannelCooldown cooldown, Lately lately, ServerHoldings holdings) {
    this.cursor = cursor;
    this.cooldown = cooldown;
    this.lately = lately;
    this.holdings = holdings;
  }

  /** A session begins in a server: the bot may see what it did not before. */
  void begun(DataObject guild) {
    lately.learn(guild);
    due.add(guild.getLong("id"));
  }

  /** A channel is there, or is not as it was. */
  void changed(DataObject channel) {
    long guild = channel.getLong("guild_id", 0);
    long id = channel.getLong("id");
    cursor.gap(guild, id);
    if (!HiddenChannel.is(channel)) {
      cooldown.open(id);
      due.add(guild);
    }
  }

  /** Has what could not be said tried again. */
  void settle() {
    for (long guild : List.copyOf(due)) {
      holdings.retry(guild);
      due.remove(guild);
    }
  }
}
