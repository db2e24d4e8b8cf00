package dev.bonafide.bot.serve;

import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.SharedFiles;
import dev.bonafide.bot.metrics.ConnectionState;
import dev.bonafide.bot.secret.Seal;
import dev.bonafide.bot.secret.StoredTokens;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.conversation.watching.ChannelWatch;
import dev.bonafide.extension.Mount;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.conversation.PostgresHoldings;
import dev.bonafide.postgres.conversation.PostgresInstallations;
import dev.bonafide.slack.SlackMessageHandler;
import dev.bonafide.slack.SlackPlatform;
import dev.bonafide.slack.agent.AgentSurface;
import dev.bonafide.slack.api.Installations;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.slack.inbound.HttpAnswer;
import dev.bonafide.slack.inbound.KnownConversations;
import dev.bonafide.slack.inbound.Notebook;
import dev.bonafide.slack.inbound.SlackEndpoint;
import dev.bonafide.slack.inbound.SlackListener;
import dev.bonafide.slack.inbound.ThreadLanguages;
import dev.bonafide.slack.install.SlackInstaller;
import dev.bonafide.slack.outbound.SlackCourier;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Slack, over Socket Mode or HTTP. */
final class SlackPart implements PlatformModule {
  private static final int NO_GET = 405;

  private final SlackSettings settings;
  private final Optional<Installations> installations;
  private final KnownConversations knownConversations;
  private final Notebook memory;
  private final Function<Platform, ChannelWatch> watching;
  private final SlackConnection connection;
  private final AgentSurface agent;
  private final SlackPlatform platform;
  private final InstantSource clock;
  private final Checkpoint.Watch watch;
  private volatile @Nullable SlackListener listener;
  private volatile @Nullable SlackEndpoint endpoint;

  /**
   * Slack as it is set up.
   *
   * @param watching looks at what no one asked about, on a platform
   */
  SlackPart(
      Settings settings,
      Extensions extensions,
      Database database,
      KnownConversations knownConversations,
      TenantStore store,
      Function<Platform, ChannelWatch> watching,
      InstantSource clock,
      Checkpoint.Watch watch) {
    this.settings = settings.slack();
    this.installations = installations(settings, database);
    this.knownConversations = knownConversations;
    PostgresHoldings holdings = new PostgresHoldings(database);
    this.memory = new Notebook(store, topic -> holdings.with(Notebook.PREFIX, topic));
    this.watching = watching;
    this.connection =
        new SlackConnection(this.settings, installations.orElse(Installations.NONE), clock);
    this.agent = new AgentSurface(connection);
    this.platform =
        new SlackPlatform(
            connection,
            clock,
            new SharedFiles(
                settings.limits(),
                extensions.listening(),
                extensions.candidates(),
                extensions::expectsMeetings,
                extensions.accounts()),
            settings.web().bounds().deadline());
    this.clock = clock;
    this.watch = watch;
  }

  /** Those of workspaces, sealed by the secret of today; empty where nothing can be kept sealed. */
  private static Optional<Installations> installations(Settings settings, Database database) {
    PostgresInstallations rows = new PostgresInstallations(database);
    Optional<Seal> secret = Seal.of(settings.text(Setting.BONAFIDE_SECRET_KEY));
    new StoredTokens(rows, secret).renew();
    return secret.map(seal -> new SlackInstallations(rows, seal));
  }

  @Override
  public String name() {
    return "Slack";
  }

  @Override
  public String unsetSettings() {
    return settings.isUnset() ? "SLACK_BOT_TOKEN and SLACK_APP_TOKEN" : "";
  }

  private Optional<SlackListener> listening() {
    return Optional.ofNullable(listener);
  }

  private Optional<SlackEndpoint> called() {
    return Optional.ofNullable(endpoint);
  }

  @Override
  public String stateWhenSet() {
    Set<String> lacking = connection.lacking();
    String lacks = lacking.isEmpty() ? "" : ", lacks the scope " + String.join(", ", lacking);
    String behind = progress().map(how -> ", " + how).orElse("");
    return way()
        + lacks
        + behind
        + (settings.isInstalledByMany() ? ", installed at " + install() : "");
  }

  @Override
  public ConnectionState connectionWhenSet() {
    return settings.isHeardOverHttp() || listening().filter(SlackListener::isListening).isPresent()
        ? ConnectionState.CONNECTED
        : ConnectionState.DISCONNECTED;
  }

  private Optional<String> progress() {
    return listening()
        .flatMap(SlackListener::progress)
        .or(() -> called().flatMap(SlackEndpoint::progress));
  }

  @Override
  public List<SetupProblem> problems() {
    List<SetupProblem> problems = new ArrayList<>(settings.problems());
    if (settings.isInstalledByMany() && installations.isEmpty()) {
      problems.add(
          new SetupProblem(
              "BONAFIDE_SECRET_KEY is not set or is too short, and stored tokens must be encrypted",
              "Set it, for example to the output of: openssl rand -hex 32"));
    }
    return problems;
  }

  private String install() {
    return settings.publicUrl() + SlackInstaller.START;
  }

  private String way() {
    if (settings.isHeardOverHttp()) {
      return "on, over HTTP at " + SlackEndpoint.PATH;
    }
    return listening()
        .filter(one -> !one.isListening())
        .flatMap(SlackListener::trouble)
        .map(why -> "on, not connected (" + why + ")")
        .orElse("on");
  }

  @Override
  public Platform platform() {
    return platform;
  }

  @Override
  public MessageHandler clerk(CaseFiles cases, Function<Platform, MessageHandler> bot) {
    return new SlackMessageHandler(
        platform,
        new ThreadLanguages(memory),
        speaking -> agent.following(speaking, bot.apply(speaking)),
        watching);
  }

  @Override
  public Courier courier() {
    return agent.following(new SlackCourier(connection));
  }

  @Override
  public List<Mount> mounts() {
    List<Mount> mounts = new ArrayList<>();
    if (!settings.isUnset() && problems().isEmpty()) {
      if (settings.isHeardOverHttp()) {
        mounts.add(new PlatformMount(Set.of(SlackEndpoint.PATH), false, this::event));
      }
      if (settings.isInstalledByMany()) {
        Installations kept = installations.orElseThrow();
        SlackInstaller installer = new SlackInstaller(connection, kept, clock);
        mounts.add(
            new PlatformMount(
                Set.of(SlackInstaller.START, SlackInstaller.BACK),
                true,
                call -> visited(installer, call)));
      }
    }
    return mounts;
  }

  private Mount.Reply event(Mount.Call call) {
    return called()
        .map(open -> reply(open.accept(call.method(), call.headers(), call.body())))
        .orElse(PlatformMount.NOT_YET);
  }

  /** The link that installs the app into a workspace. */
  private static Mount.Reply visited(SlackInstaller installer, Mount.Call call) {
    if (!call.method().equals("GET")) {
      return new Mount.Reply(NO_GET, Map.of(), "");
    }
    return reply(
        call.path().equals(SlackInstaller.START)
            ? installer.start()
            : installer.back(call.query(), call.headers().get("cookie")));
  }

  private static Mount.Reply reply(HttpAnswer answer) {
    return new Mount.Reply(answer.status(), answer.headers(), answer.body());
  }

  @Override
  public void listen(Inbox inbox) {
    if (!problems().isEmpty()) {
      return;
    }
    if (settings.isHeardOverHttp()) {
      endpoint =
          new SlackEndpoint(connection, agent, inbox, knownConversations, memory, clock, watch);
    } else {
      SlackListener started =
          new SlackListener(connection, agent, inbox, knownConversations, memory, clock, watch);
      listener = started;
      started.start();
    }
  }

  @Override
  public void close() {
    listening().ifPresent(SlackListener::close);
    called().ifPresent(SlackEndpoint::close);
    connection.close();
  }
}
