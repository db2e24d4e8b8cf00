package dev.bonafide.discord.inbound;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Who talks with the bot alone in which channel, as far as they lately wrote there: that a message
 * is gone Discord tells without whose it was. At most 2,000, as long as the process lives.
 */
final class DirectTalks {
  private static final int MOST = 2_000;

  private final Map<Long, Long> people =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
          return size() > MOST;
        }
      };

  synchronized void learn(long channel, long person) {
    people.remove(channel);
    people.put(channel, person);
  }

  synchronized OptionalLong person(long channel) {
    Long person = people.get(channel);
    return person == null ? OptionalLong.empty() : OptionalLong.of(person);
  }
}
