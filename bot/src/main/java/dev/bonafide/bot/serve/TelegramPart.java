package dev.bonafide.bot.serve;

import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.SharedFiles;
import dev.bonafide.bot.metrics.ConnectionState;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.extension.Mount;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.LeaderLock;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.PostgresLeaderLock;
import dev.bonafide.telegram.Drafts;
import dev.bonafide.telegram.TelegramCourier;
import dev.bonafide.telegram.TelegramMessageHandler;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramSettings;
import dev.bonafide.telegram.event.Listened;
import dev.bonafide.telegram.event.Outages;
import dev.bonafide.telegram.inbound.PollWatermark;
import dev.bonafide.telegram.inbound.TelegramListener;
import dev.bonafide.telegram.inbound.TelegramReceiver;
import dev.bonafide.telegram.inbound.TelegramWebhook;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Telegram, by long polling or a webhook. */
final class TelegramPart implements PlatformModule {
  private final TelegramSettings settings;
  private final TelegramConnection connection;
  private final PollWatermark watermark;
  private final Drafts drafts;
  private final AttachmentReader attachmentReader;
  private final Tenants tenants;
  private final Listened listened;
  private final LeaderLock place;
  private final InstantSource clock;
  private final Checkpoint.Watch watch;
  private volatile @Nullable TelegramListener listener;
  private volatile @Nullable TelegramWebhook webhook;

  TelegramPart(
      Settings settings,
      Extensions extensions,
      Database database,
      Tenants tenants,
      InstantSource clock,
      Checkpoint.Watch watch) {
    this.settings = settings.telegram();
    this.connection = new TelegramConnection(this.settings);
    this.watermark = new PollWatermark(clock);
    this.drafts = new Drafts(connection, watermark, clock, Drafts.AGAIN);
    this.attachmentReader =
        new SharedFiles(
            settings.limits(),
            extensions.listening(),
            Optional.empty(),
            extensions::expectsMeetings,
            extensions.accounts());
    this.tenants = tenants;
    this.listened = new TelegramListened(database, this.settings.bot());
    this.place = new PostgresLeaderLock(database, "telegram:" + this.settings.bot());
    this.clock = clock;
    this.watch = watch;
  }

  @Override
  public String name() {
    return "Telegram";
  }

  @Override
  public String unsetSettings() {
    return settings.isUnset() ? "TELEGRAM_BOT_TOKEN" : "";
  }

  @Override
  public List<SetupProblem> problems() {
    return settings.problems();
  }

  private Optional<TelegramListener> polling() {
    return Optional.ofNullable(listener);
  }

  private Optional<TelegramWebhook> called() {
    return Optional.ofNullable(webhook);
  }

  private Optional<String> trouble() {
    return polling()
        .flatMap(TelegramListener::trouble)
        .or(() -> called().flatMap(TelegramWebhook::trouble));
  }

  @Override
  public String stateWhenSet() {
    String way = settings.isPushed() ? "on, by webhook at " + TelegramWebhook.PATH : "on";
    return trouble().map(why -> way + ", not listening (" + why + ")").orElse(way);
  }

  @Override
  public ConnectionState connectionWhenSet() {
    if (polling().filter(TelegramListener::isStandby).isPresent()) {
      return ConnectionState.STANDBY;
    }
    boolean isStarted = polling().isPresent() || called().isPresent();
    return isStarted && trouble().isEmpty()
        ? ConnectionState.CONNECTED
        : ConnectionState.DISCONNECTED;
  }

  @Override
  public Platform platform() {
    return TelegramMessageHandler.silent(connection, attachmentReader);
  }

  @Override
  public Courier courier() {
    return new TelegramCourier(connection);
  }

  @Override
  public MessageHandler clerk(CaseFiles cases, Function<Platform, MessageHandler> bot) {
    return new TelegramMessageHandler(
        connection, watermark, drafts, cases, tenants, attachmentReader, bot);
  }

  @Override
  public List<Mount> mounts() {
    return settings.isPushed() && problems().isEmpty()
        ? List.of(new PlatformMount(Set.of(TelegramWebhook.PATH), false, this::update))
        : List.of();
  }

  private Mount.Reply update(Mount.Call call) {
    return called()
        .map(open -> open.accept(call.method(), call.headers(), call.body()))
        .map(status -> new Mount.Reply(status, Map.of(), ""))
        .orElse(PlatformMount.NOT_YET);
  }

  @Override
  public void listen(Inbox inbox) {
    if (!problems().isEmpty()) {
      return;
    }
    long bot = Long.parseLong(settings.bot());
    TelegramReceiver receiver =
        new TelegramReceiver(
            inbox, new Outages(listened, inbox, clock), clock, watch, bot, drafts.screenings());
    if (settings.isPushed()) {
      TelegramWebhook started = new TelegramWebhook(connection, receiver, watermark, clock);
      webhook = started;
      started.start();
    } else {
      TelegramListener started =
          new TelegramListener(connection, receiver, place, watermark, clock);
      listener = started;
      started.start();
    }
  }

  @Override
  public void close() {
    polling().ifPresent(TelegramListener::close);
    called().ifPresent(TelegramWebhook::close);
    connection.close();
    place.close();
  }
}
