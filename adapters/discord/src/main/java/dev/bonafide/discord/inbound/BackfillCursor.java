package dev.bonafide.discord.inbound;

import dev.bonafide.discord.watch.WatchedChannels;
import java.util.HashMap;
import java.util.Map;

/**
 * Up to where each watched channel is kept without a gap. As long as there may be one, the mark
 * stays before it, whatever comes in meanwhile.
 */
final class BackfillCursor {
  private final WatchedChannels watchedChannels;
  private final Map<Spot, Mark> marks = new HashMap<>();

  BackfillCursor(WatchedChannels watchedChannels) {
    this.watchedChannels = watchedChannels;
  }

  private record Spot(long guild, long channel) {}

  private static final class Mark {
    private long latest;
    private long written;

    /** What was said before anything is known of a channel may be missing. */
    private int gaps = 1;
  }

  private Mark mark(long guild, long channel) {
    return marks.computeIfAbsent(new Spot(guild, channel), _ -> new Mark());
  }

  /** A message is kept. */
  synchronized void kept(long guild, long channel, long id) {
    Mark mark = mark(guild, channel);
    mark.latest = Math.max(mark.latest, id);
  }

  /** From here on something may be missing in every channel of a server that is known. */
  synchronized void gap(long guild) {
    marks.forEach(
        (spot, mark) -> {
          if (spot.guild() == guild) {
            mark.gaps++;
          }
        });
  }

  /** From here on something may be missing in a channel, if it is known. */
  synchronized void gap(long guild, long channel) {
    Mark mark = marks.get(new Spot(guild, channel));
    if (mark != null) {
      mark.gaps++;
    }
  }

  /** Nothing is kept of a server any more. */
  synchronized void forget(long guild) {
    marks.keySet().removeIf(spot -> spot.guild() == guild);
  }

  /** How many gaps there were so far, to be told to {@link #closed}. */
  synchronized int gaps(long guild, long channel) {
    return mark(guild, channel).gaps;
  }

  /** Everything up to an id was read back; gaps that came since are still open. */
  synchronized void closed(long guild, long channel, int known, long id) {
    Mark mark = mark(guild, channel);
    mark.latest = Math.max(mark.latest, id);
    mark.gaps = Math.max(0, mark.gaps - known);
  }

  /** Everything up to an id is read back, and more may follow; that is written down at once. */
  void reached(long guild, long channel, long id) {
    if (watchedChannels.seen(guild, channel) < id && watchedChannels.isWatched(guild, channel)) {
      watchedChannels.seen(guild, channel, id);
    }
  }

  /** Writes down what is new. */
  void write() {
    for (Map.Entry<Spot, Long> one : moved().entrySet()) {
      Spot spot = one.getKey();
      reached(spot.guild(), spot.channel(), one.getValue());
      written(spot, one.getValue());
    }
  }

  private synchronized Map<Spot, Long> moved() {
    Map<Spot, Long> moved = new HashMap<>();
    marks.forEach(
        (spot, mark) -> {
          if (mark.gaps == 0 && mark.latest > mark.written) {
            moved.put(spot, mark.latest);
          }
        });
    return moved;
  }

  private synchronized void written(Spot spot, long id) {
    mark(spot.guild(), spot.channel()).written = id;
  }
}
