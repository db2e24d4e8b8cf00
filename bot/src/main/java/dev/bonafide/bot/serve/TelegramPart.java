package dev.bonafide.bot.serve;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Desk;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Exclusive;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Waypoint;
import dev.bonafide.telegram.TelegramClerk;
import dev.bonafide.telegram.TelegramCourier;
import dev.bonafide.telegram.api.Problem;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramSettings;
import dev.bonafide.telegram.event.Listened;
import dev.bonafide.telegram.inbound.Hearing;
import dev.bonafide.telegram.inbound.TelegramListener;
import dev.bonafide.telegram.inbound.TelegramWebhook;
import dev.bonafide.web.mount.Mount;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Telegram, by long polling or a webhook. */
final class TelegramPart implements PlatformPart {
  private final TelegramSettings settings;
  private final TelegramConnection connection;
  private final Hearing hearing;
  private final Desk desk;
  private final Tenants tenants;
  private final Listened listened;
  private final Exclusive place;
  private final InstantSource clock;
  private final Waypoint.Watch watch;
  private volatile @Nullable TelegramListener listener;
  private volatile @Nullable TelegramWebhook webhook;

  TelegramPart(
      TelegramSettings settings,
      Desk desk,
      Tenants tenants,
      Listened listened,
      Exclusive place,
      InstantSource clock,
      Waypoint.Watch watch) {
    this.settings = settings;
    this.connection = new TelegramConnection(settings);
    this.hearing = new Hearing(clock);
    this.desk = desk;
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
    List<Problem> problems = settings.problems();
    if (!problems.isEmpty()) {
      return "misconfigured (" + problems.getFirst().what() + ")";
    }
    String way = settings.isPushed() ? "on, by webhook at " + TelegramWebhook.PATH : "on";
    return trouble().map(why -> way + ", not listening (" + why + ")").orElse(way);
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
    return TelegramClerk.silent(connection, desk);
  }

  @Override
  public Courier courier() {
    return new TelegramCourier(connection);
  }

  @Override
  public Clerk clerk(CaseFiles cases, Function<Platform, Clerk> bot) {
    return new TelegramClerk(connection, hearing, cases, tenants, desk, bot);
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
    if (settings.isPushed()) {
      TelegramWebhook started =
          new TelegramWebhook(connection, inbox, listened, hearing, clock, watch);
      webhook = started;
      started.start();
    } else {
      TelegramListener started =
          new TelegramListener(connection, inbox, listened, place, hearing, clock, watch);
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
