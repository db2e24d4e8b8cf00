package dev.bonafide.discord.inbound;

import dev.bonafide.discord.watch.WatchedChannels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Reads a text channel back. Most gaps lie within the latest page, which tells about changes, too;
 * a longer one is read page by page from where it begins.
 *
 * @param behind those whose gap is longer than a page
 */
record ChannelReading(
    Reader reader,
    WatchedChannels watchedChannels,
    BackfillCursor cursor,
    DiscordReceiver receiver,
    Rechecking rechecking,
    Set<Long> behind) {
  boolean isBegun(long channel) {
    return behind.contains(channel);
  }

  /** Reads one page. */
  Step read(long guild, long channel, long self) {
    int gaps = cursor.gaps(guild, channel);
    long seen = watchedChannels.seen(guild, channel);
    if (!isBegun(channel)) {
      Optional<List<DataObject>> latest = reader.page(channel, 0);
      if (latest.isEmpty() || !isWhole(latest.get(), seen)) {
        latest.ifPresent(_ -> behind.add(channel));
      } else {
        return keep(guild, channel, self, seen, gaps, latest.get());
      }
    }
    return isBegun(channel)
        ? reader
            .page(channel, seen)
            .map(page -> keep(guild, channel, self, seen, gaps, page))
            .orElse(Step.LATER)
        : Step.LATER;
  }

  /** Whether a page reaches back to what is known. */
  private static boolean isWhole(List<DataObject> page, long seen) {
    return page.size() < Reader.PAGE || id(page.getFirst()) <= seen;
  }

  private Step keep(
      long guild, long channel, long self, long seen, int gaps, List<DataObject> all) {
    long since = watchedChannels.since(guild, channel);
    all.forEach(message -> keep(message, guild, self, seen, since));
    long upTo = all.isEmpty() ? seen : Math.max(seen, id(all.getLast()));
    cursor.reached(guild, channel, upTo);
    if (isBegun(channel) && all.size() == Reader.PAGE) {
      return Step.MORE;
    }
    behind.remove(channel);
    if (!rechecking.isDone(guild, channel, self, all)) {
      return Step.LATER;
    }
    cursor.closed(guild, channel, gaps, upTo);
    return Step.DONE;
  }

  private void keep(DataObject message, long guild, long self, long seen, long since) {
    if (id(message) > seen) {
      long _ = receiver.message(message, guild, self);
    } else if (id(message) > since) {
      receiver.change(message, guild, self);
    }
  }

  private static long id(DataObject message) {
    return message.getLong("id");
  }
}
