package dev.bonafide.discord.inbound;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.RateLimiter;
import dev.bonafide.discord.api.ChannelCooldown;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.watch.Posts;
import dev.bonafide.discord.watch.WatchedChannels;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Reads back what was written while no one listened: a little at a time, the channels first in
 * which something was said latest, and no channel waits for all of another. What is known already
 * is not kept twice, so that it may be read back any number of times; how far each channel is read
 * is written down at every step, so that a process that was killed continues there.
 */
final class DiscordBackfill {
  private static final Duration REST = Duration.ofSeconds(5);

  private final Lately lately;
  private final DiscordConnection connection;
  private final WatchedChannels watchedChannels;
  private final BackfillCursor cursor;
  private final ChannelCooldown cooldown;
  private final ReadBack progress;
  private final ChannelReading channels;
  private final ForumReading forums;

  /** Channels that could not be read, and until when they are left alone. */
  private final Map<Long, Long> resting = new HashMap<>();

  DiscordBackfill(
      DiscordConnection connection,
      WatchedChannels watchedChannels,
      BackfillCursor cursor,
      DiscordReceiver receiver,
      ChannelCooldown cooldown,
      Lately lately,
      Posts posts,
      ReadBack progress,
      RateLimiter rate) {
    this.lately = lately;
    this.connection = connection;
    this.watchedChannels = watchedChannels;
    this.cursor = cursor;
    this.cooldown = cooldown;
    this.progress = progress;
    Reader reader = new Reader(connection, cooldown, rate);
    Rechecking rechecking = new Rechecking(reader, posts, receiver);
    this.channels =
        new ChannelReading(reader, watchedChannels, cursor, receiver, rechecking, new HashSet<>());
    this.forums =
        new ForumReading(reader, watchedChannels, cursor, receiver, rechecking, new HashMap<>());
  }

  /**
   * Reads on in the watched channels of a server that may have a gap, for a while.
   *
   * @return how far it came
   */
  Step read(long guild, long self, Duration most) {
    long end = System.nanoTime() + most.toNanos();
    Deque<Long> due = due(guild);
    while (!due.isEmpty()) {
      long channel = due.removeFirst();
      switch (step(guild, channel, self)) {
        case DONE -> cooldown.open(channel);
        case MORE -> due.addLast(channel);
        case LATER -> resting.put(channel, System.nanoTime() + REST.toNanos());
      }
      if (System.nanoTime() - end > 0) {
        break;
      }
    }
    int left =
        (int) watchedChannels.of(guild).stream().filter(one -> cursor.gaps(guild, one) > 0).count();
    progress.left(guild, left, watchedChannels.of(guild).size());
    return left == 0 ? Step.DONE : due.isEmpty() ? Step.LATER : Step.MORE;
  }

  /**
   * Those that were not begun yet come before those that take long; of them, first those in which
   * Discord reported something new, the latest before the others.
   */
  private Deque<Long> due(long guild) {
    List<Long> due =
        watchedChannels.of(guild).stream()
            .filter(one -> cursor.gaps(guild, one) > 0 && !isResting(one))
            .toList();
    return new ArrayDeque<>(due.isEmpty() ? due : ordered(due, watchedChannels.seen(guild)));
  }

  private List<Long> ordered(List<Long> channels, Map<Long, Long> seen) {
    return channels.stream()
        .sorted(
            Comparator.<Long, Boolean>comparing(this::isBegun)
                .thenComparing(one -> lately.last(one) <= seen.getOrDefault(one, 0L))
                .thenComparing(Comparator.comparingLong(lately::last).reversed()))
        .toList();
  }

  private boolean isBegun(long channel) {
    return channels.isBegun(channel) || forums.isBegun(channel);
  }

  private boolean isResting(long channel) {
    Long until = resting.get(channel);
    return cooldown.isBarred(channel) || (until != null && System.nanoTime() - until < 0);
  }

  private Step step(long guild, long channel, long self) {
    return lately
        .isForum(channel)
        .map(forum -> step(guild, channel, self, forum))
        .orElseGet(() -> asked(guild, channel, self));
  }

  private Step step(long guild, long channel, long self, boolean forum) {
    return forum ? forums.read(guild, channel, self) : channels.read(guild, channel, self);
  }

  /** One that Discord told nothing of. */
  private Step asked(long guild, long channel, long self) {
    return switch (connection.call(Route.get("channels/" + channel), null)) {
      case ApiResult.Answered(DataObject found) ->
          step(guild, channel, self, Lately.isForum(found));
      case ApiResult.Refused(DiscordRefusal refused) -> {
        cooldown.bar(channel, refused.text());
        yield Step.LATER;
      }
      case ApiResult.Away(var _, var _), ApiResult.Lost(var _) -> Step.LATER;
    };
  }
}
