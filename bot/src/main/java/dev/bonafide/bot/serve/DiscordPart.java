package dev.bonafide.bot.serve;

import dev.bonafide.bot.metrics.ConnectionState;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.DiscordMessageHandler;
import dev.bonafide.discord.api.ChannelCooldown;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordSettings;
import dev.bonafide.discord.event.Sealing;
import dev.bonafide.discord.inbound.DiscordListener;
import dev.bonafide.discord.inbound.ReadBack;
import dev.bonafide.discord.inbound.ServerHoldings;
import dev.bonafide.discord.outbound.Deferring;
import dev.bonafide.discord.outbound.DiscordCourier;
import dev.bonafide.discord.watch.WatchedChannels;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.LeaderLock;
import dev.bonafide.mail.MessageHandler;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Discord, over its gateway. */
final class DiscordPart implements PlatformModule {
  private final DiscordSettings settings;
  private final DiscordConnection connection;
  private final Sealing sealing;
  private final Deferring deferring;
  private final ChannelCooldown cooldown;
  private final TenantStore store;
  private final WatchedChannels watchedChannels;
  private final ServerHoldings holdings;
  private final ScreeningEngine engine;
  private final AttachmentReader attachmentReader;
  private final LeaderLock place;
  private final InstantSource clock;
  private final Checkpoint.Watch watch;
  private volatile @Nullable DiscordListener listener;

  DiscordPart(
      DiscordSettings settings,
      TenantStore store,
      ServerHoldings holdings,
      ScreeningEngine engine,
      AttachmentReader attachmentReader,
      LeaderLock place,
      InstantSource clock,
      Checkpoint.Watch watch) {
    this.settings = settings;
    this.connection = new DiscordConnection(settings);
    this.sealing = new TokenSealing(settings.token());
    this.deferring = new Deferring(connection);
    this.cooldown = new ChannelCooldown(clock);
    this.store = store;
    this.holdings = holdings;
    this.watchedChannels = new WatchedChannels(store, clock);
    this.engine = engine;
    this.attachmentReader = attachmentReader;
    this.place = place;
    this.clock = clock;
    this.watch = watch;
  }

  @Override
  public String name() {
    return "Discord";
  }

  @Override
  public String state() {
    if (settings.isUnset()) {
      return "off (set DISCORD_TOKEN)";
    }
    List<SetupProblem> problems = settings.problems();
    if (!problems.isEmpty()) {
      return "misconfigured (" + problems.getFirst().what() + ")";
    }
    DiscordListener listening = listener;
    String on =
        listening == null
            ? "on"
            : listening
                .trouble()
                .map(why -> "on, but not everything is received (" + why + ")")
                .orElse("on");
    List<String> more = new ArrayList<>();
    more.add(on);
    new ReadBack(store).state().ifPresent(more::add);
    more.addAll(cooldown.troubles());
    return String.join("; ", more);
  }

  @Override
  public ConnectionState connection() {
    if (settings.isUnset()) {
      return ConnectionState.OFF;
    }
    if (!settings.problems().isEmpty()) {
      return ConnectionState.MISCONFIGURED;
    }
    DiscordListener listening = listener;
    if (listening != null && listening.isStandby()) {
      return ConnectionState.STANDBY;
    }
    return listening != null && listening.isListening()
        ? ConnectionState.CONNECTED
        : ConnectionState.DISCONNECTED;
  }

  @Override
  public Platform platform() {
    return DiscordMessageHandler.silent();
  }

  @Override
  public Courier courier() {
    return new DiscordCourier(connection, sealing, deferring, cooldown, clock);
  }

  @Override
  public MessageHandler clerk(CaseFiles cases, Function<Platform, MessageHandler> bot) {
    return new DiscordMessageHandler(
        connection, store, watchedChannels, cases, engine, attachmentReader, clock, bot);
  }

  @Override
  public void listen(Inbox inbox) {
    if (settings.problems().isEmpty()) {
      DiscordListener started =
          new DiscordListener(
              connection,
              inbox,
              watchedChannels,
              holdings,
              place,
              sealing,
              deferring,
              cooldown,
              store,
              clock,
              watch);
      listener = started;
      started.start();
    }
  }

  @Override
  public void close() {
    DiscordListener listening = listener;
    if (listening != null) {
      listening.close();
    }
    connection.close();
    place.close();
  }
}
