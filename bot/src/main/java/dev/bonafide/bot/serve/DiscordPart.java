package dev.bonafide.bot.serve;

import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.SharedFiles;
import dev.bonafide.bot.metrics.ConnectionState;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.DiscordMessageHandler;
import dev.bonafide.discord.api.ChannelCooldown;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordRefusal;
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
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.conversation.PostgresHoldings;
import dev.bonafide.postgres.mail.Parked;
import dev.bonafide.postgres.mail.PostgresLeaderLock;
import dev.bonafide.text.Fingerprint;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      Settings settings,
      Extensions extensions,
      Database database,
      TenantStore store,
      ScreeningEngine engine,
      InstantSource clock,
      Checkpoint.Watch watch) {
    this.settings = settings.discord();
    this.connection = new DiscordConnection(this.settings);
    this.sealing = new TokenSealing(this.settings.token());
    this.deferring = new Deferring(connection);
    this.cooldown = new ChannelCooldown(clock);
    this.store = store;
    this.watchedChannels = new WatchedChannels(store, clock);
    this.holdings = holdings(database, store, clock);
    this.engine = engine;
    this.attachmentReader = new SharedFiles(settings.limits(), extensions.listening());
    this.place =
        new PostgresLeaderLock(database, "discord:" + Fingerprint.of(this.settings.token()));
    this.clock = clock;
    this.watch = watch;
  }

  private static ServerHoldings holdings(
      Database database, TenantStore store, InstantSource clock) {
    PostgresHoldings holdings = new PostgresHoldings(database);
    Parked parked = new Parked(database);
    return new ServerHoldings(
        store,
        () -> holdings.with(ServerHoldings.PREFIX, ServerHoldings.TOPIC),
        holdings::erase,
        server -> parked.retry(server, DiscordRefusal::isHidden, clock.instant()));
  }

  @Override
  public String name() {
    return "Discord";
  }

  @Override
  public String unsetSettings() {
    return settings.isUnset() ? "DISCORD_TOKEN" : "";
  }

  @Override
  public List<SetupProblem> problems() {
    return settings.problems();
  }

  private Optional<DiscordListener> listening() {
    return Optional.ofNullable(listener);
  }

  @Override
  public String stateWhenSet() {
    List<String> told = new ArrayList<>();
    told.add(
        listening()
            .flatMap(DiscordListener::trouble)
            .map(why -> "on, but not everything is received (" + why + ")")
            .orElse("on"));
    new ReadBack(store).state().ifPresent(told::add);
    told.addAll(cooldown.troubles());
    return String.join("; ", told);
  }

  @Override
  public ConnectionState connectionWhenSet() {
    if (listening().filter(DiscordListener::isStandby).isPresent()) {
      return ConnectionState.STANDBY;
    }
    return listening().filter(DiscordListener::isListening).isPresent()
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
    if (problems().isEmpty()) {
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
    listening().ifPresent(DiscordListener::close);
    connection.close();
    place.close();
  }
}
