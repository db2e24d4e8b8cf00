package dev.bonafide.testkit.telegram;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Telegram on this machine: people who write, and the Bot API for one bot. Payloads have the shape
 * of the objects in <a href="https://core.telegram.org/bots/api">the Bot API</a> and of the sample
 * updates in "Marvin's Marvellous Guide to All Things Webhook".
 */
public final class FakeTelegram implements AutoCloseable {
  public static final String TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
  public static final String NAME = "bonafide_bot";
  private static final JsonObject SELF =
      Json.of(
          "id",
          123456789L,
          "is_bot",
          true,
          "first_name",
          "Bonafide",
          "username",
          NAME,
          "can_join_groups",
          true,
          "can_read_all_group_messages",
          false);

  private final World world;
  private final Queue queue;
  private final Faults faults = new Faults();
  private final Hook hook;
  private final Drafts drafts;
  private final Rate rate;
  private final Methods methods;
  private final Server server;
  private final Map<String, Integer> calls = new ConcurrentHashMap<>();

  private FakeTelegram(InstantSource clock) throws IOException {
    this.world = new World(clock);
    this.queue = new Queue(clock);
    this.hook = new Hook(clock, queue);
    this.drafts = new Drafts(world, queue);
    this.methods = new Methods(world, hook, drafts, SELF);
    this.rate = new Rate(clock);
    this.server = new Server(TOKEN, world, queue, hook, rate, methods, faults, calls);
  }

  public static FakeTelegram start(InstantSource clock) {
    try {
      return new FakeTelegram(clock);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public String apiUrl() {
    return server.url();
  }

  public Faults faults() {
    return faults;
  }

  /** Drafts that people see of what is not said yet. */
  public Drafts drafts() {
    return drafts;
  }

  /** How often a method was called. */
  public int calls(String method) {
    return calls.getOrDefault(method.toLowerCase(java.util.Locale.ROOT), 0);
  }

  /** Turns away with 429 what is more than so many messages a second. */
  public void allow(int messages) {
    rate.allow(messages);
  }

  /** Refuses files with more bytes, as it does with those above 50 MiB. */
  public void takeFilesOf(int bytes) {
    methods.largest = bytes;
  }

  /** What was done, in order. */
  public List<Did> did() {
    synchronized (world) {
      return List.copyOf(world.did);
    }
  }

  /** Updates that are not confirmed. */
  public int unconfirmed() {
    return queue.size();
  }

  /** What people see of what the bot said in a chat, in order. */
  public List<Said> said(long chat) {
    synchronized (world) {
      Chat known = world.chats.get(chat);
      return known == null ? List.of() : new ArrayList<>(known.said.values());
    }
  }

  /** What someone sees in a group that no one else there sees, in order. */
  public List<Said> whispered(long group, Person to) {
    synchronized (world) {
      return world.whispers.said(group, to.id());
    }
  }

  /** All that everyone of a chat was ever shown by the bot, also for a moment. */
  public List<String> shown(long chat) {
    synchronized (world) {
      Chat known = world.chats.get(chat);
      return known == null ? List.of() : List.copyOf(known.shown);
    }
  }

  /** Makes the bot an administrator of a group. */
  public void administer(long group) {
    synchronized (world) {
      world.whispers.administer(group);
    }
  }

  /** Someone's app no longer shows what they alone were told in a group. */
  public void forget(long group, Person person) {
    synchronized (world) {
      world.whispers.forget(group, person.id());
    }
  }

  /** What was told alone in a group expires, and its numbers are given to what is told next. */
  public void expire(long group) {
    synchronized (world) {
      world.whispers.expire(group);
    }
  }

  /** Is a server from before there were ephemeral messages: what it does not know it ignores. */
  public void growOld() {
    synchronized (world) {
      world.whispers.unknown = true;
    }
  }

  /** What the bot put on a message; empty for nothing. */
  public String reaction(long chat, long message) {
    synchronized (world) {
      Chat known = world.chats.get(chat);
      return known == null ? "" : known.reactions.getOrDefault(message, "");
    }
  }

  /** All that the bot put on messages of a chat. */
  public List<String> reactions(long chat) {
    synchronized (world) {
      Chat known = world.chats.get(chat);
      return known == null ? List.of() : List.copyOf(known.reactions.values());
    }
  }

  /** The answers to pressed buttons, as called. */
  public List<String> toasts() {
    synchronized (world) {
      return methods.toasts.stream().map(one -> Json.text(one, "text")).toList();
    }
  }

  /** The answers to queries from other chats, as JSON. */
  public List<String> inline() {
    synchronized (world) {
      return methods.inline.stream().map(JsonObject::toString).toList();
    }
  }

  /** Waits until something holds of what was called; false if it never did in time. */
  public boolean await(BooleanSupplier holds, Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    synchronized (world) {
      while (!holds.getAsBoolean()) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return false;
        }
        world.wait(left);
      }
      return true;
    }
  }

  /**
   * The menu of commands.
   *
   * @param language two letters; empty for the one that holds where there is no other
   */
  public JsonArray commands(String language) {
    return methods.commands.getOrDefault(language, new JsonArray());
  }

  /** The same for what is offered in groups. */
  public JsonArray commandsInGroups(String language) {
    return commands(Methods.GROUPS + language);
  }

  /**
   * Brings what waits to where the webhook is, in order, as long as it is taken: what is answered
   * with anything but 2xx is brought again the next time, and all that follows it.
   */
  public void push(Carrier carrier) {
    if (hook.isSet()) {
      queue.push(
          update ->
              carrier.carry(
                  Map.of("x-telegram-bot-api-secret-token", hook.secret()), update.toString()),
          hook::failed);
    }
  }

  /** People who write to the bot. */
  public Writing writing() {
    return new Writing(world, queue);
  }

  /** People who write in groups. */
  public GroupWriting groups() {
    return new GroupWriting(world, queue);
  }

  /** Someone blocks the bot. */
  public void block(long chat) {
    synchronized (world) {
      world.chat(chat).blocked = true;
    }
  }

  /** A group becomes another kind of group, with another id. */
  public void move(long chat, long to) {
    synchronized (world) {
      Chat old = world.chat(chat);
      old.movedTo = to;
      Chat next =
          new Chat(
              Json.of("id", to, "type", "supergroup", "title", Json.text(old.written, "title")));
      world.chats.put(to, next);
    }
  }

  /** Ids of updates begin again, such as after a week without any. */
  public void resetIds(long id) {
    queue.reset(id);
  }

  @Override
  public void close() {
    server.close();
  }
}
