package dev.bonafide.testkit.discord;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import dev.bonafide.testkit.MultipartForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;

/**
 * Discord on this machine: one server with people who write, the REST API and the gateway for one
 * bot. Payloads have the shape of the objects in <a
 * href="https://docs.discord.com/developers/reference">the API reference</a>.
 */
public final class FakeDiscord implements AutoCloseable {
  public static final String TOKEN =
      "OTAwMDAwMDAwMDAwMDAwMDAx.GaBcDe.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKL";
  public static final long APP = World.APP;
  public static final long GUILD = World.GUILD;

  private final World world;
  private final Gateway gateway;
  private final Faults faults = new Faults();
  private final Buckets buckets;
  private final MessageRoutes messages;
  private final RestServer rest;

  private FakeDiscord(InstantSource clock) throws IOException {
    this.world = new World(clock);
    this.gateway = new Gateway(world);
    this.buckets = new Buckets(clock);
    this.messages = new MessageRoutes(world);
    gateway.begin();
    this.rest =
        new RestServer(world, new Routes(world, messages, gateway::address), faults, buckets);
  }

  public static FakeDiscord start(InstantSource clock) {
    try {
      return new FakeDiscord(clock);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public String apiUrl() {
    return rest.address() + RestServer.PATH;
  }

  public Faults faults() {
    return faults;
  }

  /** People who write. */
  public Doings people() {
    return new Doings(world, gateway, messages, rest.address());
  }

  /** Someone's talk with the bot alone. */
  public long openDirect(Person person) {
    synchronized (world) {
      return world.open(Channel.DIRECT, person.name()).id;
    }
  }

  /** People who ask the bot. */
  public Asking asking() {
    return new Asking(world, gateway, rest.address());
  }

  public long openText(String name) {
    synchronized (world) {
      return world.open(Channel.TEXT, name).id;
    }
  }

  /** One that not everyone sees, such as for moderators. */
  public long openClosed(String name) {
    synchronized (world) {
      Channel channel = world.open(Channel.TEXT, name);
      channel.closed = true;
      return channel.id;
    }
  }

  /** Shows a channel to everyone, or to few. */
  public void close(long channel, boolean closed) {
    synchronized (world) {
      world.channel(channel).closed = closed;
    }
  }

  /** Shows a channel that not everyone sees to someone. */
  public void admit(long channel, Person person) {
    synchronized (world) {
      world.channel(channel).admitted.add(person.id());
    }
  }

  /** Gives someone in a channel what their roles do not give them in the server. */
  public void allowsInOneChannel(Person person) {
    synchronized (world) {
      world.local.add(person.id());
    }
  }

  /** Takes permissions from everyone's role, which is the bot's as well. */
  public void denyEverywhere(long permissions) {
    synchronized (world) {
      world.lacking = permissions;
    }
  }

  /** Someone sets their app to a language; empty for one that Discord does not tell. */
  public void speaks(Person person, String locale) {
    synchronized (world) {
      world.locales.put(person.id(), locale);
    }
  }

  /** Someone sets the server to a language; empty for one that Discord does not tell. */
  public void prefers(String locale) {
    synchronized (world) {
      world.locale = locale;
      gateway.dispatch("GUILD_UPDATE", world.guild());
    }
  }

  /** Whether messages cannot be searched yet. */
  public void index(boolean indexing) {
    synchronized (world) {
      world.indexing = indexing;
    }
  }

  public long openVoice(String name) {
    synchronized (world) {
      return world.open(Channel.VOICE, name).id;
    }
  }

  public long openForum(String name) {
    synchronized (world) {
      return world.open(Channel.FORUM, name).id;
    }
  }

  /** Takes permissions from the bot in a channel; 0 gives them back. */
  public void deny(long channel, long permissions) {
    synchronized (world) {
      Channel changed = world.channel(channel);
      boolean hidden = changed.isHidden();
      changed.denied = permissions;
      gateway.dispatch("CHANNEL_UPDATE", changed.told());
      if (hidden && !changed.isHidden()) {
        gateway.dispatch("THREAD_LIST_SYNC", world.threads(changed));
      }
    }
  }

  /** Takes a channel out of the bot's sight. */
  public void hide(long channel, HiddenAs as) {
    synchronized (world) {
      world.channel(channel).hiddenAs = as;
      deny(channel, Person.VIEW_CHANNEL);
    }
  }

  /** Lets the bot see a channel again. */
  public void show(long channel) {
    deny(channel, 0);
  }

  /** Has someone leave the server. */
  public void leaves(Person person) {
    synchronized (world) {
      world.strangers.add(person.id());
    }
  }

  /** Whether the bot may see what others write. */
  public void grantContent(boolean granted) {
    synchronized (world) {
      world.contentGranted = granted;
    }
  }

  /** Someone takes the bot out of the server. */
  public void takeOut() {
    synchronized (world) {
      world.member = false;
      gateway.dispatch("GUILD_DELETE", Json.of("id", Long.toString(GUILD)));
    }
  }

  /** Someone lets the bot in again. */
  public void letIn() {
    synchronized (world) {
      world.member = true;
      gateway.dispatch("GUILD_CREATE", world.guild());
    }
  }

  /** Discord cannot reach the server for a while. */
  public void loseServer() {
    synchronized (world) {
      gateway.dispatch("GUILD_DELETE", Json.of("id", Long.toString(GUILD), "unavailable", true));
    }
  }

  /** From now on, five messages in five seconds a channel. */
  public void limitMessages() {
    buckets.strict = true;
  }

  /** The channels in which the bot was seen typing, in order. */
  public List<Long> typing() {
    synchronized (world) {
      return List.copyOf(world.typing);
    }
  }

  /** What the bot said in a channel and is still there, in order. */
  public List<Said> said(long channel) {
    synchronized (world) {
      return world.channel(channel).messages.values().stream()
          .filter(one -> Json.number(Nested.object(one, "author"), "id") == APP)
          .map(Said::of)
          .toList();
    }
  }

  /** The same as Discord has it, components and all. */
  public List<JsonObject> written(long channel) {
    synchronized (world) {
      return world.channel(channel).messages.values().stream()
          .filter(one -> Json.number(Nested.object(one, "author"), "id") == APP)
          .map(Nested::copy)
          .toList();
    }
  }

  /** The latest message of a channel. */
  public JsonObject last(long channel) {
    synchronized (world) {
      return Nested.copy(world.channel(channel).messages.lastEntry().getValue());
    }
  }

  /** What someone was answered, as Discord has it; empty as long as they wait. */
  public Optional<JsonObject> writtenTo(long interaction) {
    synchronized (world) {
      Interaction asked = world.interactions.get(interaction);
      JsonObject original = asked == null ? null : asked.original;
      return original == null ? Optional.empty() : Optional.of(Nested.copy(original));
    }
  }

  /** The form that someone was shown, as Discord has it; empty for none. */
  public Optional<JsonObject> form(long interaction) {
    synchronized (world) {
      Interaction asked = world.interactions.get(interaction);
      JsonObject modal = asked == null ? null : asked.modal;
      return modal == null ? Optional.empty() : Optional.of(Nested.copy(modal));
    }
  }

  /** What someone was answered; empty as long as they wait. */
  public Optional<Said> answer(long interaction) {
    synchronized (world) {
      Interaction asked = world.interactions.get(interaction);
      JsonObject original = asked == null ? null : asked.original;
      return original == null ? Optional.empty() : Optional.of(Said.of(original));
    }
  }

  /** Whether someone was told in time that an answer comes. */
  public boolean isAcknowledged(long interaction) {
    synchronized (world) {
      Interaction asked = world.interactions.get(interaction);
      return asked != null && asked.answered != 0;
    }
  }

  /** The files of an answer, as they are now. */
  public List<MultipartForm.Part> files(long interaction) {
    synchronized (world) {
      Interaction asked = world.interactions.get(interaction);
      return asked == null ? List.of() : asked.files;
    }
  }

  /** Takes no file with more bytes, as it takes none above 10 MiB. */
  public void takeFilesOf(int bytes) {
    synchronized (world) {
      world.largestFile = bytes;
    }
  }

  /** Whether only the one who asked sees the answer. */
  public boolean isEphemeral(long interaction) {
    synchronized (world) {
      Interaction asked = world.interactions.get(interaction);
      return asked != null && asked.ephemeral;
    }
  }

  /** The names of the commands that the bot offers. */
  public List<String> commands() {
    synchronized (world) {
      return StreamSupport.stream(world.commands.spliterator(), false)
          .map(JsonElement::getAsJsonObject)
          .map(one -> Json.text(one, "name"))
          .toList();
    }
  }

  /** What was done that Discord lets pass, and a bot should not do. */
  public List<String> violations() {
    synchronized (world) {
      return List.copyOf(world.violations);
    }
  }

  /** How often a route was called. */
  public int calls(String route) {
    return rest.calls.getOrDefault(route, 0);
  }

  /** The connections over which bots are told what happens. */
  public GatewayConnections connections() {
    return new GatewayConnections(gateway);
  }

  /** Waits until something was called, but not for long. */
  public void awaitCall(Duration most) throws InterruptedException {
    synchronized (world) {
      world.wait(most.toMillis());
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
        world.wait(Math.min(left, 50));
      }
      return true;
    }
  }

  @Override
  public void close() {
    gateway.end();
    rest.close();
  }
}
