package dev.bonafide.bot.serve;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Desk;
import dev.bonafide.conversation.Platform;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Exclusive;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Waypoint;
import dev.bonafide.telegram.Hearing;
import dev.bonafide.telegram.Problem;
import dev.bonafide.telegram.TelegramClerk;
import dev.bonafide.telegram.TelegramConnection;
import dev.bonafide.telegram.TelegramCourier;
import dev.bonafide.telegram.TelegramListener;
import dev.bonafide.telegram.TelegramSettings;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Telegram, by long polling. */
final class TelegramPart implements PlatformPart {
  private final TelegramSettings settings;
  private final TelegramConnection connection;
  private final Hearing hearing;
  private final Desk desk;
  private final Exclusive place;
  private final InstantSource clock;
  private final Waypoint.Watch watch;
  private @Nullable TelegramListener listener;

  TelegramPart(
      TelegramSettings settings,
      Desk desk,
      Exclusive place,
      InstantSource clock,
      Waypoint.Watch watch) {
    this.settings = settings;
    this.connection = new TelegramConnection(settings);
    this.hearing = new Hearing(clock);
    this.desk = desk;
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
    TelegramListener listening = listener;
    return listening == null
        ? "on"
        : listening.trouble().map(why -> "on, not listening (" + why + ")").orElse("on");
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
    return new TelegramClerk(connection, hearing, cases, desk, bot);
  }

  @Override
  public void listen(Inbox inbox) {
    if (settings.problems().isEmpty()) {
      listener = new TelegramListener(connection, inbox, place, hearing, clock, watch);
      listener.start();
    }
  }

  @Override
  public void close() {
    if (listener != null) {
      listener.close();
    }
    connection.close();
    place.close();
  }
}
