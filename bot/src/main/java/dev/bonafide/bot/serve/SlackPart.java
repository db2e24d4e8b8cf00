package dev.bonafide.bot.serve;

import dev.bonafide.conversation.Platform;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Waypoint;
import dev.bonafide.slack.Desk;
import dev.bonafide.slack.Problem;
import dev.bonafide.slack.SlackConnection;
import dev.bonafide.slack.SlackCourier;
import dev.bonafide.slack.SlackEndpoint;
import dev.bonafide.slack.SlackListener;
import dev.bonafide.slack.SlackPlatform;
import dev.bonafide.slack.SlackSettings;
import dev.bonafide.web.mount.Mount;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Slack, over Socket Mode or HTTP. */
final class SlackPart implements PlatformPart {
  private final SlackSettings settings;
  private final SlackConnection connection;
  private final Platform platform;
  private final InstantSource clock;
  private final Waypoint.Watch watch;
  private volatile @Nullable SlackListener listener;
  private volatile @Nullable SlackEndpoint endpoint;

  SlackPart(SlackSettings settings, Desk desk, InstantSource clock, Waypoint.Watch watch) {
    this.settings = settings;
    this.connection = new SlackConnection(settings);
    this.platform = new SlackPlatform(connection, clock, desk);
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
    List<Problem> problems = settings.problems();
    if (!problems.isEmpty()) {
      return "misconfigured (" + problems.getFirst().what() + ")";
    }
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
  public Courier courier() {
    return new SlackCourier(connection);
  }

  @Override
  public List<Mount> mounts() {
    return settings.isHeardOverHttp() ? List.of(new SlackMount(() -> endpoint)) : List.of();
  }

  @Override
  public void listen(Inbox inbox) {
    if (!settings.problems().isEmpty()) {
      return;
    }
    if (settings.isHeardOverHttp()) {
      endpoint = new SlackEndpoint(connection, inbox, clock, watch);
    } else {
      SlackListener started = new SlackListener(connection, inbox, clock, watch);
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
