package dev.bonafide.bot.serve;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Desk;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.Screening;
import dev.bonafide.conversation.tenant.Kept;
import dev.bonafide.discord.DiscordClerk;
import dev.bonafide.discord.api.Barred;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordSettings;
import dev.bonafide.discord.api.Problem;
import dev.bonafide.discord.event.Sealing;
import dev.bonafide.discord.inbound.DiscordListener;
import dev.bonafide.discord.inbound.Holdings;
import dev.bonafide.discord.inbound.ReadBack;
import dev.bonafide.discord.outbound.Deferring;
import dev.bonafide.discord.outbound.DiscordCourier;
import dev.bonafide.discord.watch.Watches;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Exclusive;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Waypoint;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Discord, over its gateway. */
final class DiscordPart implements PlatformPart {
  private final DiscordSettings settings;
  private final DiscordConnection connection;
  private final Sealing sealing;
  private final Deferring deferring;
  private final Barred barred;
  private final Kept kept;
  private final Watches watches;
  private final Holdings holdings;
  private final Screening screening;
  private final Desk desk;
  private final Exclusive place;
  private final InstantSource clock;
  private final Waypoint.Watch watch;
  private volatile @Nullable DiscordListener listener;

  DiscordPart(
      DiscordSettings settings,
      Kept kept,
      Holdings holdings,
      Screening screening,
      Desk desk,
      Exclusive place,
      InstantSource clock,
      Waypoint.Watch watch) {
    this.settings = settings;
    this.connection = new DiscordConnection(settings);
    this.sealing = new TokenSealing(settings.token());
    this.deferring = new Deferring(connection);
    this.barred = new Barred(clock);
    this.kept = kept;
    this.holdings = holdings;
    this.watches = new Watches(kept, clock);
    this.screening = screening;
    this.desk = desk;
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
    List<Problem> problems = settings.problems();
    if (!problems.isEmpty()) {
      return "misconfigured (" + problems.getFirst().what() + ")";
    }
    DiscordListener listening = listener;
    String on =
        listening == null
            ? "on"
            : listening.trouble().map(why -> "on, not all is heard (" + why + ")").orElse("on");
    List<String> more = new ArrayList<>();
    more.add(on);
    new ReadBack(kept).state().ifPresent(more::add);
    more.addAll(barred.troubles());
    return String.join("; ", more);
  }

  @Override
  public Platform platform() {
    return DiscordClerk.silent();
  }

  @Override
  public Courier courier() {
    return new DiscordCourier(connection, sealing, deferring, barred, clock);
  }

  @Override
  public Clerk clerk(CaseFiles cases, Function<Platform, Clerk> bot) {
    return new DiscordClerk(connection, kept, watches, cases, screening, desk, clock, bot);
  }

  @Override
  public void listen(Inbox inbox) {
    if (settings.problems().isEmpty()) {
      DiscordListener started =
          new DiscordListener(
              connection,
              inbox,
              watches,
              holdings,
              place,
              sealing,
              deferring,
              barred,
              kept,
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
