package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bot itself, its commands, and the server it is in. */
final class GuildRoutes {
  private static final int CONTENT_LIMITED = 1 << 19;
  private static final int NAME = 32;
  private static final int PAGE = 100;

  private final World world;

  GuildRoutes(World world) {
    this.world = world;
  }

  JsonElement application() {
    return Json.of(
        "id",
        Long.toString(World.APP),
        "name",
        "Bonafide",
        "bot_public",
        false,
        "flags",
        world.contentGranted ? CONTENT_LIMITED : 0);
  }

  JsonElement guilds() {
    JsonObject guild =
        Json.of("id", Long.toString(World.GUILD), "name", "Builders", "owner", false);
    return Nested.list(world.member ? List.of(guild) : List.of());
  }

  JsonElement commands(long app, JsonArray commands) {
    if (app != World.APP) {
      throw Refused.noAccess();
    }
    Set<String> names = new HashSet<>();
    for (JsonElement element : commands) {
      JsonObject command = element.getAsJsonObject();
      String name = Json.text(command, "name");
      long type = command.has("type") ? Json.number(command, "type") : 1;
      if (name.isEmpty() || name.length() > NAME || !names.add(type + name)) {
        throw Refused.form("name", "is missing, too long, or there twice");
      }
      boolean slash = type == 1;
      if (slash && !name.matches("[-_\\p{Ll}\\p{N}]{1,32}")) {
        throw Refused.form("name", "Command name is invalid");
      }
      if (slash == Json.text(command, "description").isEmpty()) {
        throw Refused.form("description", "is for slash commands, and they need it");
      }
    }
    world.commands = commands;
    return commands;
  }

  JsonElement roles(long guild) {
    known(guild);
    JsonArray roles = Nested.list(List.of(world.role()));
    for (Person one : world.moderators.values()) {
      String bits = Long.toString(one.permissions());
      roles.add(Json.of("id", "1" + one.id(), "permissions", bits));
    }
    return roles;
  }

  JsonElement member(long guild, long user) {
    known(guild);
    if (user == World.APP) {
      return world.selfMember();
    }
    if (world.strangers.contains(user)) {
      throw Refused.unknown(10007, "Member");
    }
    JsonArray roles = new JsonArray();
    if (world.moderators.containsKey(user)) {
      roles.add("1" + user);
    }
    return Json.of("user", Json.of("id", Long.toString(user)), "roles", roles);
  }

  JsonElement channel(long id) {
    Channel channel = world.channel(id);
    return channel.isHidden() && channel.hiddenAs() == HiddenAs.OBFUSCATED
        ? channel.obfuscated()
        : world.allowing(id, 0).written();
  }

  /** Those that the bot can see. */
  JsonElement channels(long guild) {
    known(guild);
    return Nested.list(
        world.channels.values().stream()
            .filter(one -> one.isListed() && !one.isHidden())
            .map(Channel::written)
            .toList());
  }

  JsonElement activeThreads(long guild) {
    known(guild);
    return threads(world.activeThreads(), false);
  }

  /** Those that were archived before a time, the latest first; a hundred at most. */
  JsonElement archivedThreads(long channel, Map<String, String> query) {
    Channel parent = world.allowing(channel, Person.READ_MESSAGE_HISTORY);
    int limit = Integer.parseInt(query.getOrDefault("limit", "50"));
    if (limit < 2 || limit > PAGE) {
      throw Refused.form("limit", "int value should be between 2 and 100.");
    }
    Instant before = query.containsKey("before") ? time(query.get("before")) : Instant.MAX;
    List<Channel> archived =
        world.channels.values().stream()
            .filter(one -> one.isThread() && one.archived && parent.equals(one.parent))
            .filter(one -> one.archivedAt.isBefore(before))
            .sorted(Comparator.comparing((Channel one) -> one.archivedAt).reversed())
            .toList();
    return threads(archived.subList(0, Math.min(limit, archived.size())), archived.size() > limit);
  }

  private static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException garbled) {
      throw Refused.form("before", "Could not parse " + text + ". Should be ISO8601.");
    }
  }

  private static JsonElement threads(List<Channel> threads, boolean more) {
    JsonObject answer = new JsonObject();
    answer.add("threads", Nested.list(threads.stream().map(Channel::written).toList()));
    answer.add("members", new JsonArray());
    answer.addProperty("has_more", more);
    return answer;
  }

  JsonElement guild(long guild) {
    known(guild);
    return Json.of("id", Long.toString(guild), "name", "Builders");
  }

  void known(long guild) {
    if (guild != World.GUILD || !world.member) {
      throw Refused.unknown(10004, "Guild");
    }
  }
}
