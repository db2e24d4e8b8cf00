package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The post that a case was opened for.
 *
 * @param watch the channel that is watched
 * @param channel where the post stands
 * @param words what tells it from other posts
 */
public record CaseOrigin(long guild, long watch, long channel, long message, String words) {
  private static final int NAMED = 6;

  static CaseOrigin of(DiscordInbound.Posted posted, String words) {
    return new CaseOrigin(
        posted.guild(), posted.watch(), posted.channel(), posted.message(), words);
  }

  String written() {
    return "%d %d %d %d %s".formatted(guild, watch, channel, message, words);
  }

  static Optional<CaseOrigin> read(String written) {
    String[] parts = written.split(" ", -1);
    return parts.length != 5
        ? Optional.empty()
        : Optional.of(
            new CaseOrigin(
                Snowflake.read(parts[0]),
                Snowflake.read(parts[1]),
                Snowflake.read(parts[2]),
                Snowflake.read(parts[3]),
                parts[4]));
  }

  /** Whether it opened a thread, whose title stands above its words. */
  public boolean isTitled() {
    return channel == message;
  }

  /** Leads to a post. */
  public static String link(Phrasebook book, long guild, long channel, long message) {
    return "[%s](https://discord.com/channels/%d/%d/%d)"
        .formatted(book.say("origin.show"), guild, channel, message);
  }

  /** What stands above its card: where it is, and where else. */
  String above(boolean trying, List<Long> places, Phrasebook book) {
    String line = book.say("origin.posted", watch) + " · " + link(book, guild, channel, message);
    String named =
        places.stream()
            .distinct()
            .limit(NAMED)
            .map(one -> "<#" + one + ">")
            .collect(Collectors.joining(", "));
    return line
        + (trying ? " · " + book.say("origin.trial") : "")
        + (places.size() > 1 ? "\n" + book.say("origin.places", places.size(), named) : "");
  }

  /** Posts that cases were opened for. */
  public record CaseOrigins(TenantStore store) {
    private static final String TOPIC = "origin";

    public Optional<CaseOrigin> of(Tenant tenant, long number) {
      return store.get(tenant, TOPIC, Long.toString(number)).flatMap(CaseOrigin::read);
    }

    void put(Tenant tenant, long number, CaseOrigin origin) {
      store.put(tenant, TOPIC, Long.toString(number), origin.written());
    }

    void remove(Tenant tenant, long number) {
      store.remove(tenant, TOPIC, Long.toString(number));
    }
  }
}
