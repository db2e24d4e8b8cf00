package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The search of a server's messages, as the documentation of messages has it. */
final class SearchRoutes {
  private static final int PAGE = 25;
  private static final int CONTENT = 1_024;
  private static final int CHANNELS = 500;
  private static final int SECONDS = 2;
  private static final Set<String> KNOWN =
      Set.of(
          "limit",
          "offset",
          "min_id",
          "max_id",
          "slop",
          "content",
          "channel_id",
          "sort_by",
          "sort_order",
          "include_nsfw");

  private final World world;
  private final GuildRoutes guilds;

  SearchRoutes(World world, GuildRoutes guilds) {
    this.world = world;
    this.guilds = guilds;
  }

  JsonElement search(long guild, Map<String, String> query) {
    guilds.known(guild);
    if (!world.contentGranted) {
      throw Refused.noAccess();
    }
    if ((world.roleBits() & Person.READ_MESSAGE_HISTORY) == 0) {
      throw Refused.noPermission();
    }
    check(query);
    if (world.indexing) {
      throw Refused.indexing(SECONDS);
    }
    List<JsonObject> found = found(query);
    int from = Math.min(number(query, "offset", 0), found.size());
    int to = Math.min(from + number(query, "limit", PAGE), found.size());
    return answer(found.size(), found.subList(from, to));
  }

  private void check(Map<String, String> query) {
    within(query, "limit", PAGE, 1, PAGE);
    within(query, "offset", 0, 0, 9_975);
    within(query, "slop", 2, 0, 100);
    if (query.getOrDefault("content", "").length() > CONTENT) {
      throw Refused.form("content", "Must be 1024 or fewer in length.");
    }
    Set<String> channels = channels(query);
    if (channels.size() > CHANNELS || !channels.stream().allMatch(id -> id.matches("[0-9]+"))) {
      throw Refused.form("channel_id", "Must be 500 or fewer snowflakes.");
    }
    if (!Set.of("timestamp", "relevance").contains(query.getOrDefault("sort_by", "timestamp"))
        || !Set.of("asc", "desc").contains(query.getOrDefault("sort_order", "desc"))) {
      throw Refused.form("sort_by", "is no way to sort");
    }
    query.keySet().stream()
        .filter(name -> !KNOWN.contains(name))
        .forEach(name -> world.violations.add("a search is not filtered by " + name));
  }

  private static Set<String> channels(Map<String, String> query) {
    String given = query.getOrDefault("channel_id", "");
    return given.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(given.split(",", -1)));
  }

  private static void within(
      Map<String, String> query, String name, int otherwise, int least, int most) {
    int given = number(query, name, otherwise);
    if (given < least || given > most) {
      throw Refused.form(name, "int value should be between " + least + " and " + most + ".");
    }
  }

  private static int number(Map<String, String> query, String name, int otherwise) {
    String given = query.getOrDefault(name, Integer.toString(otherwise));
    if (!given.matches("-?[0-9]{1,9}")) {
      throw Refused.form(name, "is no number");
    }
    return Integer.parseInt(given);
  }

  /** Those in channels that the bot sees and may read back, the latest first. */
  private List<JsonObject> found(Map<String, String> query) {
    Set<String> channels = channels(query);
    WordsInOrder words =
        new WordsInOrder(query.getOrDefault("content", ""), number(query, "slop", 2));
    return world.channels.values().stream()
        .filter(one -> !one.isDirect() && !one.isHidden())
        .filter(one -> (one.denied() & Person.READ_MESSAGE_HISTORY) == 0)
        .filter(one -> channels.isEmpty() || channels.contains(Long.toString(one.id)))
        .flatMap(one -> one.messages.values().stream())
        .filter(message -> words.standIn(Json.text(message, "content")))
        .sorted(Comparator.comparing((JsonObject one) -> Json.number(one, "id")).reversed())
        .toList();
  }

  /** Each message in a list of its own, with the threads in which they stand. */
  private JsonObject answer(int total, List<JsonObject> page) {
    JsonArray messages = new JsonArray();
    Set<Channel> threads = new LinkedHashSet<>();
    for (JsonObject message : page) {
      messages.add(Nested.list(List.of(Nested.copy(message))));
      Channel channel = world.channel(Json.number(message, "channel_id"));
      if (channel.isThread()) {
        threads.add(channel);
      }
    }
    return Json.of(
        "doing_deep_historical_index",
        false,
        "total_results",
        total,
        "messages",
        messages,
        "threads",
        Nested.list(threads.stream().map(Channel::written).toList()));
  }
}
