package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.bonafide.testkit.Json;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One server, its channels, and what was said. Everything is done under its monitor. */
final class World {
  static final long GUILD = 700_000_000_000_000_001L;
  static final long APP = 900_000_000_000_000_001L;
  private static final long ROLE_BITS =
      Person.VIEW_CHANNEL
          | Person.SEND_MESSAGES
          | Person.READ_MESSAGE_HISTORY
          | (1L << 38)
          | (1L << 14);

  private static final List<String> LEVELS =
      List.of(
          "verification_level",
          "default_message_notifications",
          "mfa_level",
          "explicit_content_filter");

  final InstantSource clock;
  final Snowflakes ids;
  final Map<Long, Channel> channels = new LinkedHashMap<>();
  final Map<Long, Interaction> interactions = new LinkedHashMap<>();
  final List<Long> typing = new ArrayList<>();
  final Map<String, Nonce> nonces = new LinkedHashMap<>();
  final Map<String, byte[]> files = new LinkedHashMap<>();
  final List<String> violations = new ArrayList<>();
  JsonArray commands = new JsonArray();
  boolean contentGranted = true;

  /** Whether its messages cannot be searched yet. */
  boolean indexing;

  /** A person who looks after messages in the whole server, by roles of their own. */
  final Map<Long, Person> moderators = new LinkedHashMap<>();

  /** A person who does so in one channel alone. */
  final Set<Long> local = new HashSet<>();

  /** What everyone's role lacks, as Discord's bits. */
  long lacking;

  int largestFile = Attached.LARGEST;

  /** Whether the bot is in the server. */
  boolean member = true;

  /** The server's language; empty where Discord does not tell it. */
  String locale = "en-US";

  /** The languages of people's apps, if they are not English; empty for one that is not told. */
  final Map<Long, String> locales = new HashMap<>();

  /** People who are not in the server. */
  final Set<Long> strangers = new HashSet<>();

  World(InstantSource clock) {
    this.clock = clock;
    this.ids = new Snowflakes(clock);
  }

  /** A message that was said with a nonce, and when. */
  record Nonce(long message, long channel, java.time.Instant at) {}

  Channel channel(long id) {
    Channel channel = channels.get(id);
    if (channel == null) {
      throw Refused.unknown(10003, "Channel");
    }
    return channel;
  }

  /** One in which the bot may do something. */
  Channel allowing(long id, long permission) {
    Channel channel = channel(id);
    if (!member) {
      throw Refused.noAccess();
    }
    if (channel.isHidden()) {
      throw channel.hiddenAs() == HiddenAs.UNKNOWN
          ? Refused.unknown(10003, "Channel")
          : Refused.noAccess();
    }
    if ((channel.denied() & permission) != 0) {
      throw Refused.noPermission();
    }
    return channel;
  }

  Channel open(int type, String name) {
    Channel channel = new Channel(ids.next(), type, name, null);
    channels.put(channel.id, channel);
    return channel;
  }

  long roleBits() {
    return ROLE_BITS & ~lacking;
  }

  JsonObject self() {
    return Json.of(
        "id",
        Long.toString(APP),
        "username",
        "Bonafide",
        "discriminator",
        "0",
        "bot",
        true,
        "verified",
        true,
        "mfa_enabled",
        false,
        "flags",
        0);
  }

  JsonObject selfMember() {
    JsonObject member = Person.member(APP, "Bonafide").bare();
    member.add("user", self());
    return member;
  }

  JsonObject role() {
    JsonObject role =
        Json.of(
            "id",
            Long.toString(GUILD),
            "name",
            "@everyone",
            "permissions",
            Long.toString(roleBits()),
            "position",
            0,
            "color",
            0,
            "hoist",
            false,
            "managed",
            false,
            "mentionable",
            false,
            "flags",
            0);
    role.add("colors", Json.of("primary_color", 0));
    return role;
  }

  /** As the gateway hands it over. */
  JsonObject guild() {
    JsonObject guild =
        Json.of(
            "id",
            Long.toString(GUILD),
            "name",
            "Builders",
            "owner_id",
            "1",
            "member_count",
            3,
            "afk_timeout",
            300,
            "preferred_locale",
            locale,
            "unavailable",
            false);
    guild.add("roles", Nested.list(List.of(role())));
    guild.add(
        "channels",
        Nested.list(
            channels.values().stream().filter(Channel::isListed).map(Channel::told).toList()));
    guild.add("threads", Nested.list(activeThreads().stream().map(Channel::written).toList()));
    guild.add("members", Nested.list(List.of(selfMember())));
    LEVELS.forEach(level -> guild.addProperty(level, 0));
    for (String none :
        List.of(
            "emojis",
            "stickers",
            "voice_states",
            "guild_scheduled_events",
            "presences",
            "features",
            "stage_instances",
            "soundboard_sounds")) {
      guild.add(none, new JsonArray());
    }
    return guild;
  }

  /** Those that the bot can see. */
  List<Channel> activeThreads() {
    return channels.values().stream()
        .filter(one -> one.isThread() && !one.archived && !one.isHidden())
        .toList();
  }

  /** The threads of a channel that the bot begins to see. */
  JsonObject threads(Channel channel) {
    JsonObject threads = Json.of("guild_id", Long.toString(GUILD));
    threads.add("channel_ids", Nested.list(List.of(new JsonPrimitive(Long.toString(channel.id)))));
    threads.add(
        "threads",
        Nested.list(
            activeThreads().stream()
                .filter(one -> channel.equals(one.parent))
                .map(Channel::written)
                .toList()));
    threads.add("members", new JsonArray());
    return threads;
  }
}
