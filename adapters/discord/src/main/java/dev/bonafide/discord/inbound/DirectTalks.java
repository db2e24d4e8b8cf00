package dev.bonafide.discord.inbound;

import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Who talks with the bot alone in which channel, as far as they lately wrote there: that a message
 * is gone Discord tells without whose it was. And who lately had a post screened where: what they
 * then say alone may be about that. At most 2,000 of each, as long as the process lives.
 */
final class DirectTalks {
  private static final int MOST = 2_000;
  private static final Duration SOON = Duration.ofHours(1);

  /** In the place of one post. */
  private static final long SEVERAL = -1;

  private final Map<Long, Long> people = latest();
  private final Map<String, DiscordInbound.Picked> picked = latest();

  private static <K, V> Map<K, V> latest() {
    return new LinkedHashMap<>() {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST;
      }
    };
  }

  synchronized void learn(long channel, long person) {
    people.remove(channel);
    people.put(channel, person);
  }

  synchronized OptionalLong person(long channel) {
    Long person = people.get(channel);
    return person == null ? OptionalLong.empty() : OptionalLong.of(person);
  }

  /** Learns that someone has a post screened; of two soon after each other neither is meant. */
  synchronized void pick(DiscordInbound.Asked asked) {
    if (asked instanceof DiscordInbound.Picked one) {
      String person = one.ask().asker().id();
      DiscordInbound.Picked before = picked.remove(person);
      boolean isOne =
          before == null || before.message() == one.message() || !isSoon(before, one.ask());
      long post = isOne ? one.message() : SEVERAL;
      picked.put(person, new DiscordInbound.Picked(one.ask(), post, DataObject.empty()));
    }
  }

  private static boolean isSoon(DiscordInbound.Picked before, DiscordAsker later) {
    return before.ask().at().plus(SOON).isAfter(later.at());
  }

  /** The same about the server that a line alone may be about; what is handed in ends that. */
  synchronized DiscordInbound.Mentioned placed(DiscordInbound.Mentioned said) {
    String person = said.ask().asker().id();
    DiscordInbound.Picked known = said.ask().isInServer() ? null : picked.get(person);
    if (known == null || said.caseNumber() != 0) {
      return said;
    }
    if (said.isAnswer() || said.content().holdsMore() || !isLine(said.content().words())) {
      picked.remove(person);
      return said;
    }
    boolean isMeant = known.message() != SEVERAL && isSoon(known, said.ask());
    return isMeant ? said.after(known.ask()) : said;
  }

  /** Whether words are one line that names nothing to look at. */
  private static boolean isLine(String words) {
    return PlainWords.isLine(words) && !PastedWords.isEvidence(words, _ -> false);
  }
}
