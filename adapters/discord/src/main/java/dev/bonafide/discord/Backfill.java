package dev.bonafide.discord;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Reads back what was written while nobody listened. What is known already is not kept twice, so
 * that it may be read back any number of times.
 */
final class Backfill {
  private static final int PAGE = 100;
  private static final int PAGES = 200;

  private final DiscordConnection connection;
  private final Watches watches;
  private final Marks marks;
  private final Door door;
  private final Barred barred;

  Backfill(DiscordConnection connection, Watches watches, Marks marks, Door door, Barred barred) {
    this.connection = connection;
    this.watches = watches;
    this.marks = marks;
    this.door = door;
    this.barred = barred;
  }

  /**
   * Reads every watched channel of a server back that may have a gap.
   *
   * @return the channels that could not be read to the end just now
   */
  Set<Long> read(long guild, long self) {
    Set<Long> left = new TreeSet<>();
    for (long channel : watches.of(guild)) {
      int gaps = marks.gaps(guild, channel);
      if (gaps > 0 && barred.isBarred(channel)) {
        left.add(channel);
      } else if (gaps > 0) {
        long upTo = read(guild, channel, self);
        if (upTo < 0) {
          left.add(channel);
        } else {
          marks.closed(guild, channel, gaps, upTo);
          barred.open(channel);
        }
      }
    }
    return left;
  }

  /** The id up to which everything is kept now; below 0 where it could not be read. */
  private long read(long guild, long channel, long self) {
    long seen = watches.seen(guild, channel);
    Outcome<DataObject> kind = connection.call(Route.get("channels/" + channel), null);
    if (!(kind instanceof Outcome.Answered<DataObject>(DataObject found))) {
      return failed(channel, kind);
    }
    int forum = net.dv8tion.jda.api.entities.channel.ChannelType.FORUM.getId();
    return found.getInt("type", 0) == forum
        ? new ForumBackfill(connection, door).read(guild, channel, self, seen)
        : messages(guild, channel, self, seen);
  }

  /** Pages after the mark, oldest first; then what of the latest was changed. */
  private long messages(long guild, long channel, long self, long seen) {
    long upTo = seen;
    for (int page = 0; page < PAGES; page++) {
      String query = "limit=" + PAGE + "&after=" + upTo;
      Outcome<DataArray> outcome = connection.list(Route.history(channel, query));
      if (!(outcome instanceof Outcome.Answered<DataArray>(DataArray messages))) {
        return failed(channel, outcome);
      }
      List<DataObject> all =
          messages.stream(DataArray::getObject)
              .sorted(Comparator.comparingLong(one -> one.getLong("id")))
              .toList();
      for (DataObject message : all) {
        long _ = door.message(message, guild, self);
        upTo = Math.max(upTo, message.getLong("id"));
      }
      if (all.size() < PAGE) {
        return changed(guild, channel, self) ? upTo : -1;
      }
    }
    return -1;
  }

  private boolean changed(long guild, long channel, long self) {
    Outcome<DataArray> outcome = connection.list(Route.history(channel, "limit=" + PAGE));
    if (!(outcome instanceof Outcome.Answered<DataArray>(DataArray latest))) {
      return failed(channel, outcome) >= 0;
    }
    long since = watches.since(guild, channel);
    latest.stream(DataArray::getObject)
        .filter(message -> message.getLong("id") > since)
        .forEach(message -> door.change(message, guild, self));
    return true;
  }

  private long failed(long channel, Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      barred.bar(channel, Reasons.of(refused));
    }
    return -1;
  }
}
