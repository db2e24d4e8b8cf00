package dev.bonafide.bot.serve;

import dev.bonafide.bot.metrics.ConnectionState;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.conversation.watching.ChannelWatch;
import dev.bonafide.extension.Mount;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.slack.SlackMessageHandler;
import dev.bonafide.slack.SlackPlatform;
import dev.bonafide.slack.agent.AgentSurface;
import dev.bonafide.slack.api.Installations;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.slack.inbound.KnownConversations;
import dev.bonafide.slack.inbound.Notebook;
import dev.bonafide.slack.inbound.SlackEndpoint;
import dev.bonafide.slack.inbound.SlackListener;
import dev.bonafide.slack.install.SlackInstaller;
import dev.bonafide.slack.outbound.SlackCourier;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Slack, over Socket Mode or HTTP. */
final class SlackPart implements PlatformModule {
  private final SlackSettings settings;
  private final Optional<Installations> installations;
  private final KnownConversations knownConversations;
  private final Notebook memory;
  private final Function<Platform, ChannelWatch> watching;
  private final SlackConnection connection;
  private final AgentSurface agent;
  private final Platform platform;
  private final InstantSource clock;
  private final Checkpoint.Watch watch;
  private volatile @Nullable SlackListener listener;
  private volatile @Nullable SlackEndpoint endpoint;

  /**
   * Slack as it is set up.
   *
   * @param installations empty where nothing can be kept sealed
   * @param watching looks at what no one asked about, on a platform
   */
  SlackPart(
      SlackSettings settings,
      Optional<Installations> installations,
      KnownConversations knownConversations,
      Notebook memory,
      Function<Platform, ChannelWatch> watching,
      AttachmentReader attachmentReader,
      InstantSource clock,
      Checkpoint.Watch watch) {
    this.settings = settings;
    this.installations = installations;
    this.knownConversations = knownConversations;
    this.memory = memory;
    this.watching = watching;
    this.connection =
        new SlackConnection(settings, installations.orElse(Installations.NONE), clock);
    this.agent = new AgentSurface(connection);
    this.platform = new SlackPlatform(connection, clock, attachmentReader);
    this.clock = clock;
    this.watch = watch;
  }

  @Override
  public String name() {
    return "Slack";
  }

  @Override
  public String state() {
    if (settings.isUnset()) {
      return "off (set SLACK_BOT_TOKEN and SLACK_APP_TOKEN)";
    }
    List<SetupProblem> problems = problems();
    if (!problems.isEmpty()) {
      return "misconfigured (" + problems.getFirst().what() + ")";
    }
    Set<String> lacking = connection.lacking();
    String lacks = lacking.isEmpty() ? "" : ", lacks the scope " + String.join(", ", lacking);
    String behind = progress().map(how -> ", " + how).orElse("");
    return way()
        + lacks
        + behind
        + (settings.isInstalledByMany() ? ", installed at " + install() : "");
  }

  @Override
  public ConnectionState connection() {
    if (settings.isUnset()) {
      return ConnectionState.OFF;
    }
    if (!problems().isEmpty()) {
      return ConnectionState.MISCONFIGURED;
    }
    SlackListener listening = listener;
    boolean isHeard = settings.isHeardOverHttp() || (listening != null && listening.isListening());
    return isHeard ? ConnectionState.CONNECTED : ConnectionState.DISCONNECTED;
  }

  private Optional<String> progress() {
    SlackListener listening = listener;
    SlackEndpoint open = endpoint;
    return listening != null
        ? listening.progress()
        : open == null ? Optional.empty() : open.progress();
  }

  private List<SetupProblem> problems() {
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
    SlackListener listening = listener;
    if (listening == null || listening.isListening()) {
      return "on";
    }
    return listening.trouble().map(why -> "on, not connected (" + why + ")").orElse("on");
  }

  @Override
  public Platform platform() {
    return platform;
  }

  @Override
  public MessageHandler clerk(CaseFiles cases, Function<Platform, MessageHandler> bot) {
    MessageHandler followed = agent.following(platform, bot.apply(platform));
    return new SlackMessageHandler(platform, followed, watching.apply(platform));
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
        mounts.add(new SlackMount(() -> endpoint));
      }
      if (settings.isInstalledByMany()) {
        Installations kept = installations.orElseThrow();
        mounts.add(new SlackInstallMount(new SlackInstaller(connection, kept, clock)));
      }
    }
    return mounts;
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
    SlackListener listening = listener;
    if (listening != null) {
      listening.close();
    }
    SlackEndpoint open = endpoint;
    if (open != null) {
      open.close();
    }
    connection.close();
  }
}
