package dev.bonafide.discord.api;

import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A message that a search found.
 *
 * @param author their id; 0 where Discord does not say
 * @param parent the channel whose readers read it: the same, or the one that a thread hangs on; 0
 *     for a thread that few see
 */
public record SearchHit(long channel, long parent, long message, long author) {
  private static final int PRIVATE_THREAD = 12;

  /**
   * Reads one as Discord tells it.
   *
   * @param parents of the threads in which messages were found
   */
  static SearchHit of(DataObject message, Map<Long, Long> parents) {
    long channel = message.getLong("channel_id");
    return new SearchHit(
        channel,
        parents.getOrDefault(channel, channel),
        message.getLong("id"),
        message.optObject("author").map(author -> author.getLong("id", 0)).orElse(0L));
  }

  static long parent(DataObject thread) {
    return thread.getInt("type", 0) == PRIVATE_THREAD ? 0 : thread.getLong("parent_id", 0);
  }
}
