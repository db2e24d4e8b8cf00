package dev.bonafide.discord.api;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.ExpiringCache;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Discord's own search of a server. It is asked once, gives the latest 25 messages at most, and may
 * leave some out; of those, someone gets the ones that they can read themselves.
 */
public final class ServerSearch {
  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final int MOST = 25;

  private final DiscordConnection connection;
  private final ExpiringCache<Long> bots;

  public ServerSearch(DiscordConnection connection, InstantSource clock) {
    this.connection = connection;
    this.bots = new ExpiringCache<>(KEPT, clock);
  }

  /**
   * Whether the bot may search a server: it may read what others write, and what they wrote before.
   * It may not where Discord does not say.
   */
  public boolean isOpen(long guild) {
    try {
      return bot(guild) != 0;
    } catch (Unreachable unknown) {
      return false;
    }
  }

  /** The bot's own id where it may search; 0 where it may not. */
  private long bot(long guild) {
    return bots.get(
        Long.toString(guild),
        () -> {
          DiscordSelf.Known me = new DiscordSelf(connection).get();
          boolean may =
              me.reads()
                  && new ChannelRights(connection, me.app(), guild)
                      .has(Set.of(Permission.MESSAGE_HISTORY));
          return may ? me.app() : 0L;
        });
  }

  /**
   * Looks for words, as someone who searches would see them.
   *
   * @throws Unreachable if Discord cannot be reached now
   */
  public SearchOutcome find(long guild, String words, Searcher searcher) {
    long bot = bot(guild);
    if (bot == 0) {
      return new SearchOutcome.Barred();
    }
    return switch (connection.call(Route.search(guild, words), null).orUnreachable()) {
      case ApiResult.Refused(var _) -> new SearchOutcome.Barred();
      case ApiResult.Answered(DataObject answer)
          when answer.getInt("code", 0) == Code.NOT_INDEXED ->
          new SearchOutcome.Indexing();
      case ApiResult.Answered(DataObject answer) ->
          new SearchOutcome.Found(readable(guild, hits(answer, bot), searcher));
    };
  }

  /** Lists those of others. */
  private static List<SearchHit> hits(DataObject answer, long bot) {
    Map<Long, Long> parents =
        DiscordJson.objects(answer, "threads").stream()
            .collect(
                Collectors.toMap(
                    thread -> thread.getLong("id"), SearchHit::parent, (one, _) -> one));
    return answer.optArray("messages").stream()
        .flatMap(groups -> groups.stream(DataArray::getArray))
        .flatMap(group -> DiscordJson.objects(group).stream())
        .limit(MOST)
        .map(message -> SearchHit.of(message, parents))
        .filter(hit -> hit.author() != bot)
        .toList();
  }

  private List<SearchHit> readable(long guild, List<SearchHit> hits, Searcher searcher) {
    if (hits.isEmpty()) {
      return hits;
    }
    List<DataObject> channels =
        DiscordJson.objects(
            connection.list(Route.get("guilds/" + guild + "/channels")).answerOrUnreachable());
    Set<Long> readable = searcher.readable(channels, connection, guild);
    return hits.stream().filter(hit -> readable.contains(hit.parent())).toList();
  }
}
