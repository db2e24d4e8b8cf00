package dev.bonafide.testkit.slack.workspace;

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
public final class Workspace {
  public static final String TEAM = "T0BONAFID";
  public static final String APP = "A0BONAFID";
  static final String BOT = "B0BONAFID";
  public static final String BOT_USER = "U0BONAFID";

  /** The bot is another user in every workspace. */
  public static String botUser(String team) {
    return team.equals(TEAM) ? BOT_USER : "U" + team;
  }

  public static String bot(String team) {
    return team.equals(TEAM) ? BOT : "B" + team;
  }

  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Channel> channels = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, Token> tokens = new HashMap<>();
  private long lastMicros;

  public Workspace(InstantSource clock) {
    this.clock = clock;
    people.put(BOT_USER, new Person(BOT_USER, "Bonafide", TEAM, Person.Kind.BOT));
  }

  public <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  public void add(Channel channel) {
    locked(() -> channels.put(channel.id(), channel));
  }

  public void add(Person person) {
    locked(() -> people.put(person.id(), person));
  }

  public void add(Token token) {
    locked(() -> tokens.put(token.value(), token));
  }

  public void revoke(String token) {
    locked(() -> tokens.remove(token));
  }

  public @Nullable Token token(String value) {
    return locked(() -> tokens.get(value));
  }

  public @Nullable Person person(String id) {
    return people.get(id);
  }

  /**
   * A channel that may be written to or read.
   *
   * @throws Refusal as Slack gives it
   */
  public Channel channel(String id) {
    Channel channel = channels.get(id);
    if (channel == null) {
      throw new Refusal("channel_not_found");
    }
    return channel;
  }

  /** Of a channel; the first where there is no such channel. */
  public String teamOf(String channel) {
    Channel known = channels.get(channel);
    return known == null ? TEAM : known.team();
  }

  /** The talk between someone and the bot, which begins with its first message. */
  public Channel directWith(String user) {
    if (!people.containsKey(user)) {
      throw new Refusal("channel_not_found");
    }
    return channels.computeIfAbsent("D" + user.substring(1), Channel::joined);
  }

  public Collection<Channel> channels() {
    return channels.values();
  }

  public Collection<Person> people() {
    return people.values();
  }

  /** The next time stamp; no two messages share one. */
  public String nextTs() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    lastMicros = Math.max(micros, lastMicros + 1);
    return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
  }

  /** What someone says, without an event. */
  public JsonObject say(String channel, String user, String text, @Nullable String thread) {
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
