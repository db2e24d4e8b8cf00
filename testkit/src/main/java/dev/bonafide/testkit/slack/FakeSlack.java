package dev.bonafide.testkit.slack;

import com.sun.net.httpserver.HttpServer;
import dev.bonafide.testkit.slack.method.AuthTest;
import dev.bonafide.testkit.slack.method.ChannelInfo;
import dev.bonafide.testkit.slack.method.ChannelList;
import dev.bonafide.testkit.slack.method.ChannelMembers;
import dev.bonafide.testkit.slack.method.Delete;
import dev.bonafide.testkit.slack.method.FileInfo;
import dev.bonafide.testkit.slack.method.FileList;
import dev.bonafide.testkit.slack.method.FileRemoval;
import dev.bonafide.testkit.slack.method.History;
import dev.bonafide.testkit.slack.method.Method;
import dev.bonafide.testkit.slack.method.OpenConnection;
import dev.bonafide.testkit.slack.method.OpenDirect;
import dev.bonafide.testkit.slack.method.PostEphemeral;
import dev.bonafide.testkit.slack.method.PostMessage;
import dev.bonafide.testkit.slack.method.RateLimit;
import dev.bonafide.testkit.slack.method.Ration;
import dev.bonafide.testkit.slack.method.Replies;
import dev.bonafide.testkit.slack.method.SessionStatus;
import dev.bonafide.testkit.slack.method.SuggestPrompts;
import dev.bonafide.testkit.slack.method.Tiers;
import dev.bonafide.testkit.slack.method.Update;
import dev.bonafide.testkit.slack.method.UploadAddress;
import dev.bonafide.testkit.slack.method.UploadCompletion;
import dev.bonafide.testkit.slack.method.UserInfo;
import dev.bonafide.testkit.slack.method.ViewCall;
import dev.bonafide.testkit.slack.method.ViewMethod;
import dev.bonafide.testkit.slack.workspace.Agent;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Faults;
import dev.bonafide.testkit.slack.workspace.Files;
import dev.bonafide.testkit.slack.workspace.Ledger;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.testkit.slack.workspace.Switches;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Uploads;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A Slack in this process, on loopback: Web API, Socket Mode, one workspace. It refuses what Slack
 * refuses, fails where it is told to, and keeps a ledger of what the bot visibly did.
 *
 * <p>To begin with it knows the private channel {@link #CHANNEL}, the direct message {@link
 * #DIRECT}, and the members {@link #ADA} and {@link #BEN}.
 */
public final class FakeSlack extends Doings implements AutoCloseable {
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
          "files:write",
          "groups:history",
          "groups:read",
          "im:history",
          "im:write",
          "users:read");

  private final WebApi api;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private FakeSlack(InstantSource clock, Retries retries, int port) throws IOException {
    super(clock, retries);
    this.api =
        new WebApi(new Gate(workspace, new Tiers(clock, switches), methods()), faults, ledger);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/api/", api);
    server.createContext(Files.PATH, files);
    server.createContext(Uploads.PATH, uploads);
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
        new Delete(workspace),
        new Replies(workspace, switches, ration),
        new History(workspace, switches, ration),
        new ChannelInfo(workspace),
        new ChannelList(workspace, switches),
        new OpenDirect(workspace),
        new FileInfo(files),
        new UploadAddress(uploads),
        new UploadCompletion(uploads, workspace, files, ledger),
        new FileList(files),
        new FileRemoval(files, workspace),
        grants,
        new ChannelMembers(workspace),
        new UserInfo(workspace),
        new PostEphemeral(workspace, ledger),
        new SuggestPrompts(workspace, agent),
        new SessionStatus(workspace, agent),
        new ViewMethod(ViewCall.OPEN, views, triggers, ledger),
        new ViewMethod(ViewCall.UPDATE, views, triggers, ledger),
        new ViewMethod(ViewCall.PUBLISH, views, triggers, ledger));
  }

  private void furnish() {
    workspace.add(new Token(botToken(), Token.Kind.BOT, SCOPES));
    workspace.add(new Token(appToken(), Token.Kind.APP, Set.of("connections:write")));
    workspace.add(Channel.closed(CHANNEL));
    workspace.add(Channel.joined(DIRECT));
    workspace.add(ADA);
    workspace.add(BEN);
  }

  /** From now on the app is an agent, with the scope that Slack adds to those. */
  public void becomesAgent() {
    Set<String> scopes = new TreeSet<>(SCOPES);
    scopes.add("assistant:write");
    add(new Token(botToken(), Token.Kind.BOT, scopes));
    agent.declare(true);
  }

  /** What the app shows as an agent. */
  public Agent agent() {
    return agent;
  }

  /** Where the Web API is: {@code BONAFIDE_SLACK_API_URL}. */
  public String apiUrl() {
    return base() + "/api/";
  }

  @Override
  String base() {
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

  /** The words that stand in a channel now, in their order. */
  public List<String> standing(String channel) {
    return workspace.channel(channel).messages().stream()
        .map(message -> message.get("text").getAsString())
        .toList();
  }

  /** The files that the bot shared, as they are now. */
  public List<SharedFile> shared() {
    return files.by(BOT_USER);
  }

  /** Takes no upload with more bytes, as where a team restricts them. */
  public void takeFilesOf(int bytes) {
    uploads.largest(bytes);
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

  /** Freezes all sockets: they stay open, and nothing that is sent either way arrives. */
  public void freezeSockets() {
    postman.sockets().freeze();
  }

  /** Whether sockets are frozen as soon as they are open, before a word of greeting. */
  public void muteSockets(boolean to) {
    postman.sockets().mute(to);
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
