package dev.bonafide.bot.serve;

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
import java.util.Optional;
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
      TelegramSettings settings,
      AttachmentReader attachmentReader,
      Tenants tenants,
      Listened listened,
      LeaderLock place,
      InstantSource clock,
      Checkpoint.Watch watch) {
    this.settings = settings;
    this.connection = new TelegramConnection(settings);
    this.watermark = new PollWatermark(clock);
    this.drafts = new Drafts(connection, watermark, clock, Drafts.AGAIN);
    this.attachmentReader = attachmentReader;
    this.tenants = tenants;
    this.listened = listened;
    this.place = place;
    this.clock = clock;
    this.watch = watch;
  }

  @Override
  public String name() {
    return "Telegram";
  }

  @Override
  public String state() {
    if (settings.isUnset()) {
      return "off (set TELEGRAM_BOT_TOKEN)";
    }
    List<SetupProblem> problems = settings.problems();
    if (!problems.isEmpty()) {
      return "misconfigured (" + problems.getFirst().what() + ")";
    }
    String way = settings.isPushed() ? "on, by webhook at " + TelegramWebhook.PATH : "on";
    return trouble().map(why -> way + ", not listening (" + why + ")").orElse(way);
  }

  @Override
  public ConnectionState connection() {
    if (settings.isUnset()) {
      return ConnectionState.OFF;
    }
    if (!settings.problems().isEmpty()) {
      return ConnectionState.MISCONFIGURED;
    }
    TelegramListener polling = listener;
    if (polling != null && polling.isStandby()) {
      return ConnectionState.STANDBY;
    }
    boolean isHeard = (polling != null || webhook != null) && trouble().isEmpty();
    return isHeard ? ConnectionState.CONNECTED : ConnectionState.DISCONNECTED;
  }

  private Optional<String> trouble() {
    TelegramListener polling = listener;
    TelegramWebhook called = webhook;
    return polling != null
        ? polling.trouble()
        : called == null ? Optional.empty() : called.trouble();
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
    return settings.isPushed() && settings.problems().isEmpty()
        ? List.of(new TelegramMount(() -> webhook))
        : List.of();
  }

  @Override
  public void listen(Inbox inbox) {
    if (!settings.problems().isEmpty()) {
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
    TelegramListener polling = listener;
    if (polling != null) {
      polling.close();
    }
    TelegramWebhook called = webhook;
    if (called != null) {
      called.close();
    }
    connection.close();
    place.close();
  }
}
