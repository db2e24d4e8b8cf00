package dev.bonafide.testkit.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Slack in this process, on loopback: Web API, Socket Mode, one workspace. It refuses what Slack
 * refuses, fails where it is told to, and keeps a ledger of what the bot visibly did.
 *
 * <p>To begin with it knows the channel {@link #CHANNEL}, the direct message {@link #DIRECT}, and
 * the members {@link #ADA} and {@link #BEN}.
 */
public final class FakeSlack implements AutoCloseable {
  public static final String CHANNEL = "C0HIRING";
  public static final String DIRECT = "D0ADA";
  public static final String CLIENT_ID = "12345.67890";
  public static final String CLIENT_SECRET = "0123456789abcdef0123456789abcdef";
  public static final String TEAM = Workspace.TEAM;
  public static final String BOT_USER = Workspace.BOT_USER;
  public static final Person ADA = new Person("U0ADA", "Ada", TEAM, Person.Kind.MEMBER);
  public static final Person BEN = new Person("U0BEN", "Ben", TEAM, Person.Kind.MEMBER);

  /** What a bot of ours asks for. */
  public static final Set<String> SCOPES =
      Set.of(
          "app_mentions:read",
          "channels:history",
          "channels:read",
          "commands",
          "chat:write",
          "files:read",
          "groups:history",
          "groups:read",
          "im:history",
          "users:read");

  private final InstantSource clock;
  private final Workspace workspace;
  private final Faults faults = new Faults();
  private final Switches switches = new Switches();
  private final Ledger ledger;
  private final Postman postman;
  private final Files files;
  private final Grants grants;
  private final Triggers triggers;
  private final Views views = new Views();
  private final Interactions interactions;
  private final WebApi api;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private FakeSlack(InstantSource clock, Retries retries, int port) throws IOException {
    this.clock = clock;
    this.workspace = new Workspace(clock);
    this.ledger = new Ledger(clock);
    this.postman = new Postman(faults, ledger, retries);
    this.grants = new Grants(workspace, switches);
    this.files = new Files(workspace, faults, ledger, this::base);
    this.triggers = new Triggers(clock);
    this.interactions = new Interactions(workspace, triggers);
    this.api = new WebApi(new Gate(workspace, methods()), faults, ledger);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/api/", api);
    server.createContext(Files.PATH, files);
    server.createContext("/signin", Files::signIn);
  }

  /** One that delivers again as Slack does. */
  public static FakeSlack start() {
    return start(Clock.systemUTC(), Retries.SLACK, 0);
  }

  /**
   * One with its own clock and patience.
   *
   * @param clock for time stamps and rate limits
   * @param port of the Web API; 0 for any
   */
  public static FakeSlack start(InstantSource clock, Retries retries, int port) {
    try {
      FakeSlack slack = new FakeSlack(clock, retries, port);
      slack.furnish();
      slack.postman.begin();
      slack.server.start();
      return slack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Method> methods() {
    Ration ration = new Ration(clock, switches);
    return Stream.of(
        new AuthTest(),
        new OpenConnection(() -> postman.sockets().address()),
        new PostMessage(workspace, new RateLimit(clock, switches), ledger),
        new Update(workspace, ledger),
        new Replies(workspace, switches, ration),
        new History(workspace, switches, ration),
        new ChannelInfo(workspace),
        new FileInfo(files),
        grants,
        new ChannelMembers(workspace),
        new UserInfo(workspace),
        new PostEphemeral(workspace, ledger),
        new ViewMethod(ViewMethod.Sort.OPEN, views, triggers, ledger),
        new ViewMethod(ViewMethod.Sort.UPDATE, views, triggers, ledger),
        new ViewMethod(ViewMethod.Sort.PUBLISH, views, triggers, ledger));
  }

  private void furnish() {
    workspace.add(new Token(botToken(), Token.Kind.BOT, SCOPES));
    workspace.add(new Token(appToken(), Token.Kind.APP, Set.of("connections:write")));
    workspace.add(Channel.joined(CHANNEL));
    workspace.add(Channel.joined(DIRECT));
    workspace.add(ADA);
    workspace.add(BEN);
  }

  /** Where the Web API is: {@code BONAFIDE_SLACK_API_URL}. */
  public String apiUrl() {
    return base() + "/api/";
  }

  private String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public String botToken() {
    return "xoxb-fake-bot";
  }

  public String appToken() {
    return "xapp-fake-app";
  }

  public void add(Channel channel) {
    workspace.add(channel);
  }

  public void add(Person person) {
    workspace.add(person);
  }

  /** One more token, or the same with other scopes. */
  public void add(Token token) {
    workspace.add(token);
  }

  public void revoke(String token) {
    workspace.revoke(token);
  }

  public Faults faults() {
    return faults;
  }

  public Switches switches() {
    return switches;
  }

  public Ledger ledger() {
    return ledger;
  }

  /**
   * Somebody writes; no event tells of it.
   *
   * @param thread null for a message of its own
   * @return its time stamp
   */
  public String says(String channel, String user, String text, @Nullable String thread) {
    return workspace.say(channel, user, text, thread).get("ts").getAsString();
  }

  /** A message with more than a text: files, attachments, a subtype. */
  public void put(String channel, JsonObject message) {
    workspace.locked(
        () -> {
          workspace.channel(channel).put(message);
          return true;
        });
  }

  /**
   * Somebody shares files; no event tells of it.
   *
   * @return the message
   */
  public JsonObject shares(
      String channel, String user, String text, @Nullable String thread, SharedFile... shared) {
    JsonObject message = workspace.say(channel, user, text, thread);
    JsonArray list = new JsonArray();
    for (SharedFile file : shared) {
      files.add(file);
      list.add(file.inMessage(base()));
    }
    message.addProperty("subtype", "file_share");
    message.add("files", list);
    put(channel, message);
    return message;
  }

  /**
   * Somebody follows an install link and says yes.
   *
   * @return where Slack sends them back
   */
  public URI allow(URI authorize, String team) {
    return grants.allow(authorize, team);
  }

  /** Whoever fetches this file is sent elsewhere. */
  public void redirect(SharedFile file, String to) {
    files.redirect(file.id(), to);
  }

  /** Somebody deletes a message. */
  public void delete(String channel, String ts) {
    workspace.locked(
        () -> {
          workspace.channel(channel).remove(ts);
          return true;
        });
  }

  /** Somebody deletes a message, and the event is delivered. */
  public Event deletes(String channel, String ts) {
    JsonObject event =
        workspace.locked(
            () -> {
              Channel where = workspace.channel(channel);
              JsonObject before = Objects.requireNonNull(where.message(ts), ts);
              where.remove(ts);
              return Event.deleted(channel, before, where.message(ts), workspace.nextTs());
            });
    return deliver(event);
  }

  /** Somebody names the bot, and the event is delivered. */
  public Event mention(String channel, String user, String text, @Nullable String thread) {
    JsonObject message = workspace.say(channel, user, text, thread);
    return deliver(Event.mention(channel, message));
  }

  /** Somebody writes to the bot alone, and the event is delivered. */
  public Event direct(String channel, String user, String text, @Nullable String thread) {
    JsonObject message = workspace.say(channel, user, text, thread);
    return deliver(Event.direct(channel, message));
  }

  /** Delivers any event. */
  public Event deliver(JsonObject event) {
    JsonElement channel = event.get("channel");
    return deliver(channel == null ? TEAM : workspace.teamOf(channel.getAsString()), event);
  }

  /** Delivers any event of a workspace. */
  public Event deliver(String team, JsonObject event) {
    Event wrapped = Event.around(event, team, clock);
    postman.deliver(wrapped);
    return wrapped;
  }

  /** Delivers one that was delivered before. */
  public void deliverAgain(Event event) {
    postman.deliver(event);
  }

  /**
   * Somebody presses a button of a message.
   *
   * @throws IllegalArgumentException if there is no such button
   */
  public Event presses(String user, String channel, String ts, String action) {
    JsonObject message = workspace.locked(() -> workspace.channel(channel).message(ts));
    if (message == null) {
      throw new IllegalArgumentException("there is no message " + ts);
    }
    return once(interactions.press(user, channel, message, action), "interactive");
  }

  /** Somebody presses a button of what only they see. */
  public Event presses(View view, String action) {
    return once(interactions.press(view, action), "interactive");
  }

  /** Somebody sends a form, and the window closes. */
  public Event submits(View view, Map<String, String> values) {
    Event sent = once(interactions.submit(view, values), "interactive");
    views.close(view.id());
    return sent;
  }

  /** Somebody closes a window; nothing tells of it. */
  public void closes(View view) {
    views.close(view.id());
  }

  /** Somebody chooses a shortcut of a message that stands in a channel. */
  public Event chooses(String user, String channel, String ts, String callback) {
    JsonObject message = workspace.locked(() -> workspace.channel(channel).message(ts));
    if (message == null) {
      throw new IllegalArgumentException("there is no message " + ts);
    }
    return once(interactions.shortcut(user, channel, message, callback), "interactive");
  }

  /** Somebody types the bot's command. */
  public Event commands(String user, String channel, String words) {
    return once(interactions.slash(user, channel, words), "slash_commands");
  }

  /** Somebody opens the bot's home, and the event is delivered. */
  public Event opensHome(String user) {
    return deliver(Interactions.homeOpened(user));
  }

  private Event once(JsonObject payload, String envelope) {
    Event event = Event.once(payload, envelope);
    postman.deliverOnce(event);
    return event;
  }

  /** Leave to open one window, as it comes with what somebody does. */
  public String leave(String user) {
    return triggers.issue(user);
  }

  /** The window that somebody opened last and that is still open. */
  public Optional<View> window(String user) {
    return views.of(user);
  }

  /** The home of somebody, if it was ever shown. */
  public Optional<View> home(String user) {
    return views.home(user);
  }

  /** How many sockets are open. */
  public int sockets() {
    return postman.sockets().count();
  }

  /**
   * Tells all sockets that they are to be replaced.
   *
   * @param reason such as {@code warning} or {@code refresh_requested}
   * @param close whether they are closed at once as well
   */
  public void disconnect(String reason, boolean close) {
    postman.sockets().disconnect(reason, close);
  }

  /** Cuts all sockets without a word. */
  public void killSockets() {
    postman.sockets().kill();
  }

  HttpServer server() {
    return server;
  }

  @Override
  public void close() {
    api.end();
    postman.end();
    server.stop(0);
    threads.shutdownNow();
  }
}
