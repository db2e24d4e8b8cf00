package dev.bonafide.testkit.slack;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who is in a workspace and what was said there. Every access is under one lock. */
final class Workspace {
  static final String TEAM = "T0BONAFID";
  static final String APP = "A0BONAFID";
  static final String BOT = "B0BONAFID";
  static final String BOT_USER = "U0BONAFID";

  /** The bot is another user in every workspace. */
  static String botUser(String team) {
    return team.equals(TEAM) ? BOT_USER : "U" + team;
  }

  static String bot(String team) {
    return team.equals(TEAM) ? BOT : "B" + team;
  }

  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Channel> channels = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, Token> tokens = new HashMap<>();
  private long lastMicros;

  Workspace(InstantSource clock) {
    this.clock = clock;
    people.put(BOT_USER, new Person(BOT_USER, "Bonafide", TEAM, Person.Kind.BOT));
  }

  <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  void add(Channel channel) {
    locked(() -> channels.put(channel.id(), channel));
  }

  void add(Person person) {
    locked(() -> people.put(person.id(), person));
  }

  void add(Token token) {
    locked(() -> tokens.put(token.value(), token));
  }

  void revoke(String token) {
    locked(() -> tokens.remove(token));
  }

  @Nullable Token token(String value) {
    return locked(() -> tokens.get(value));
  }

  @Nullable Person person(String id) {
    return people.get(id);
  }

  /**
   * A channel that may be written to or read.
   *
   * @throws Refusal as Slack gives it
   */
  Channel channel(String id) {
    Channel channel = channels.get(id);
    if (channel == null) {
      throw new Refusal("channel_not_found");
    }
    return channel;
  }

  /** Of a channel; the first where there is no such channel. */
  String teamOf(String channel) {
    Channel known = channels.get(channel);
    return known == null ? TEAM : known.team();
  }

  /** The talk between somebody and the bot, which begins with its first message. */
  Channel directWith(String user) {
    if (!people.containsKey(user)) {
      throw new Refusal("channel_not_found");
    }
    return channels.computeIfAbsent("D" + user.substring(1), Channel::joined);
  }

  Collection<Channel> channels() {
    return channels.values();
  }

  Collection<Person> people() {
    return people.values();
  }

  /** The next time stamp; no two messages share one. */
  String nextTs() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    lastMicros = Math.max(micros, lastMicros + 1);
    return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
  }

  /** What somebody says, without an event. */
  JsonObject say(String channel, String user, String text, @Nullable String thread) {
    return locked(
        () -> {
          JsonObject message = new JsonObject();
          message.addProperty("type", "message");
          message.addProperty("user", user);
          message.addProperty("text", text);
          message.addProperty("ts", nextTs());
          message.addProperty("team", team(user));
          if (thread != null) {
            message.addProperty("thread_ts", thread);
          }
          channel(channel).put(message);
          return message;
        });
  }

  private String team(String user) {
    Person person = people.get(user);
    return person == null ? TEAM : person.team();
  }
}
