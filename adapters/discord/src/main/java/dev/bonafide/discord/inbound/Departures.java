package dev.bonafide.discord.inbound;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.discord.api.Code;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Erases what is kept of servers that the bot was taken out of, also while no one listened. What
 * cannot be erased just now is tried again.
 */
final class Departures {
  private final DiscordConnection connection;
  private final ServerHoldings holdings;
  private final Map<Long, String> arrived = new ConcurrentHashMap<>();
  private final Set<Long> left = new TreeSet<>();
  private final Set<Long> present = new TreeSet<>();
  private boolean counted = true;

  Departures(DiscordConnection connection, ServerHoldings holdings) {
    this.connection = connection;
    this.holdings = holdings;
  }

  /** All servers in which the bot is. */
  synchronized void present(List<Long> servers) {
    present.clear();
    present.addAll(servers);
    counted = false;
  }

  /** The bot is in a server, which has this language. */
  synchronized void arrived(DataObject server) {
    arrived.put(server.getLong("id"), server.getString("preferred_locale", ""));
    present.add(server.getLong("id"));
  }

  synchronized void left(long server) {
    left.add(server);
    present.remove(server);
  }

  /**
   * Does what is due.
   *
   * @param app who asks
   * @return the servers whose data is erased
   */
  List<Long> settle(long app) {
    arrived.forEach(
        (server, locale) -> {
          holdings.note(server, locale);
          boolean _ = arrived.remove(server, locale); // unless told again
        });
    if (!isCounted()) {
      missing(app).forEach(this::left);
      count();
    }
    List<Long> erased = new ArrayList<>();
    for (long server : taken(left)) {
      holdings.erase(server);
      done(left, server);
      erased.add(server);
    }
    return erased;
  }

  /** Those that Discord itself says are not the bot's any more; another app's are left alone. */
  private List<Long> missing(long app) {
    if (app == 0 || holdings.owner(app) != app) {
      return List.of();
    }
    List<Long> known = taken(present);
    return holdings.servers().stream()
        .filter(server -> !known.contains(server))
        .filter(this::isGone)
        .toList();
  }

  private boolean isGone(long server) {
    return connection.call(Route.get("guilds/" + server), null)
            instanceof ApiResult.Refused(DiscordRefusal(int _, int code))
        && (code == Code.UNKNOWN_GUILD || code == Code.NO_ACCESS);
  }

  private synchronized List<Long> taken(Set<Long> servers) {
    return List.copyOf(servers);
  }

  private synchronized void done(Set<Long> servers, long server) {
    servers.remove(server);
  }

  private synchronized boolean isCounted() {
    return counted;
  }

  private synchronized void count() {
    counted = true;
  }
}
