package dev.bonafide.discord.inbound;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.discord.api.DiscordJson;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.watch.WatchedChannels;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Reads the posts back that were opened in a forum: by its threads, active and archived.
 *
 * @param plans of those that were begun
 */
record ForumReading(
    Reader reader,
    WatchedChannels watchedChannels,
    BackfillCursor cursor,
    DiscordReceiver receiver,
    Rechecking rechecking,
    Map<Long, Plan> plans) {
  /** So many posts are read before it is others' turn. */
  private static final int POSTS = 20;

  /**
   * What is to be read of a forum.
   *
   * @param gaps that there were when it was listed
   * @param threads the oldest first
   */
  private record Plan(int gaps, Deque<DataObject> threads) {}

  boolean isBegun(long forum) {
    return plans.containsKey(forum);
  }

  /** Lists the posts, or reads some of them. */
  Step read(long guild, long forum, long self) {
    Plan plan = plans.get(forum);
    if (plan == null) {
      int gaps = cursor.gaps(guild, forum);
      Optional<Deque<DataObject>> threads = since(guild, forum, watchedChannels.seen(guild, forum));
      if (threads.isEmpty()) {
        return Step.LATER;
      }
      plan = new Plan(gaps, threads.get());
      plans.put(forum, plan);
    }
    return read(guild, forum, self, plan);
  }

  private Step read(long guild, long forum, long self, Plan plan) {
    for (int count = 0; count < POSTS && !plan.threads().isEmpty(); count++) {
      DataObject thread = plan.threads().getFirst();
      if (!opened(guild, forum, thread, self)) {
        return Step.LATER;
      }
      plan.threads().removeFirst();
      cursor.reached(guild, forum, thread.getLong("id"));
    }
    if (!plan.threads().isEmpty()) {
      return Step.MORE;
    }
    if (!rechecking.isDone(guild, forum, self, List.of())) {
      return Step.LATER;
    }
    plans.remove(forum);
    cursor.closed(guild, forum, plan.gaps(), watchedChannels.seen(guild, forum));
    return Step.DONE;
  }

  /** The threads that are younger than an id. */
  private Optional<Deque<DataObject>> since(long guild, long forum, long seen) {
    TreeMap<Long, DataObject> threads = new TreeMap<>();
    if (!archived(forum, seen, threads)) {
      return Optional.empty();
    }
    return reader
        .threads(forum, Route.get("guilds/" + guild + "/threads/active"))
        .map(
            active -> {
              add(active, forum, seen, threads);
              return new ArrayDeque<>(threads.values());
            });
  }

  /** Page by page: the latest that were archived come first, and none before it was opened. */
  private boolean archived(long forum, long seen, Map<Long, DataObject> threads) {
    Instant began = Snowflake.time(seen);
    String before = "";
    while (true) {
      Route route =
          Route.get("channels/" + forum + "/threads/archived/public?limit=" + Reader.PAGE + before);
      Optional<DataObject> page = reader.threads(forum, route);
      if (page.isEmpty()) {
        return false;
      }
      add(page.get(), forum, seen, threads);
      Optional<String> last = last(page.get());
      if (last.isEmpty() || OffsetDateTime.parse(last.get()).toInstant().isBefore(began)) {
        return true;
      }
      before = "&before=" + URLEncoder.encode(last.get(), StandardCharsets.UTF_8);
    }
  }

  /** When the last of a page was archived; empty where no page follows. */
  private static Optional<String> last(DataObject page) {
    List<DataObject> threads = DiscordJson.objects(page, "threads");
    return threads.isEmpty() || !page.getBoolean("has_more", false)
        ? Optional.empty()
        : threads
            .getLast()
            .optObject("thread_metadata")
            .map(one -> one.getString("archive_timestamp"));
  }

  private static void add(DataObject page, long forum, long seen, Map<Long, DataObject> threads) {
    DiscordJson.objects(page, "threads").stream()
        .filter(one -> one.getLong("parent_id", 0) == forum && one.getLong("id") > seen)
        .forEach(one -> threads.put(one.getLong("id"), one));
  }

  /** Whether what opens a thread is kept, or is not there any more. */
  private boolean opened(long guild, long forum, DataObject thread, long self) {
    long id = thread.getLong("id");
    return switch (reader.message(id, id)) {
      case ApiResult.Answered(DataObject message) -> {
        receiver.opened(
            message, guild, new DiscordReceiver.Spot(forum, thread.getString("name", "")), self);
        yield true;
      }
      case ApiResult.Refused(DiscordRefusal refused) -> reader.isGone(forum, id, refused);
      case ApiResult.Away(var _, var _), ApiResult.Lost(var _) -> false;
    };
  }
}
