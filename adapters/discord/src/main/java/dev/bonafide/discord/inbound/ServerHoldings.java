package dev.bonafide.discord.inbound;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.watch.Languages;
import dev.bonafide.phrasebook.BotLanguage;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * All that is kept of servers, wherever.
 *
 * @param members the tenants of whose {@link #TOPIC} something is kept
 * @param eraser erases everything of one
 * @param retrier has the replies of one tried again that were given up for a reason such as {@link
 *     dev.bonafide.discord.api.DiscordRefusal#isHidden}
 */
public record ServerHoldings(
    TenantStore store,
    Supplier<List<Tenant>> members,
    Consumer<Tenant> eraser,
    Consumer<Tenant> retrier) {
  /** What is remembered of a server in which the bot is. */
  public static final String TOPIC = "member";

  /** With what the tenants of servers begin. */
  public static final String PREFIX = DiscordPlace.PLATFORM + ":";

  private static final Tenant BOT = new Tenant(DiscordPlace.PLATFORM);

  /** The servers that are noted as those in which the bot is. */
  public Set<Long> servers() {
    return members.get().stream()
        .map(tenant -> Snowflake.read(tenant.id().substring(PREFIX.length())))
        .filter(server -> server != 0)
        .collect(Collectors.toSet());
  }

  /** Notes that the bot is in a server, and its language. */
  public void note(long server, String locale) {
    boolean _ = store.claim(DiscordPlace.server(server), TOPIC, "", "");
    BotLanguage _ = new Languages(store).learn(DiscordPlace.server(server), locale);
  }

  /** Erases everything of a server, for good, or nothing. */
  public void erase(long server) {
    eraser.accept(DiscordPlace.server(server));
  }

  /** Has what could not be said in channels of a server that the bot did not see tried again. */
  public void retry(long server) {
    retrier.accept(DiscordPlace.server(server));
  }

  /**
   * The app whose servers they are.
   *
   * @param app who asks; is noted if no one was
   */
  public long owner(long app) {
    boolean _ = store.claim(BOT, "app", "", Long.toString(app));
    return store.get(BOT, "app", "").map(Snowflake::read).orElse(app);
  }
}
