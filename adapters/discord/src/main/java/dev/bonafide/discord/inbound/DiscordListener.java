package dev.bonafide.discord.inbound;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.RateLimiter;
import dev.bonafide.chat.api.RecurringTask;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.api.ChannelCooldown;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.DiscordSelf;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.event.CommandMenu;
import dev.bonafide.discord.event.Sealing;
import dev.bonafide.discord.outbound.Deferring;
import dev.bonafide.discord.watch.Posts;
import dev.bonafide.discord.watch.WatchedChannels;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.LeaderLock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * Hears what happens in Discord and puts it into the inbox. One process at a time listens. A
 * Discord that cannot be reached stops no one from starting.
 */
public final class DiscordListener implements AutoCloseable {
  private static final Duration STEP = Duration.ofSeconds(1);

  /** So long one server's channels are read back before something else has its turn. */
  private static final Duration SLICE = Duration.ofSeconds(1);

  /**
   * Discord takes fifty calls a second of a bot, all together: half of them are left to those that
   * someone waits for.
   */
  private static final int READS_PER_SECOND = 25;

  private static final Duration AGAIN = Duration.ofSeconds(5);
  private static final Duration LATER = Duration.ofMinutes(1);
  private static final int NOT_GRANTED = 4014;

  private final DiscordConnection connection;
  private final LeaderLock place;
  private final WatchedChannels watchedChannels;
  private final BackfillCursor cursor;
  private final DiscordBackfill backfill;
  private final ReadBack progress;
  private final Departures departures;
  private final ChannelSight sight;
  private final GatewayIntake intake;
  private final Set<Long> servers = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean content = new AtomicBoolean(true);
  private final RecurringTask keeper = new RecurringTask("discord-listener", this::turn);
  private volatile @Nullable JDA jda;
  private volatile boolean gone;
  private volatile boolean standby;
  private volatile String trouble = "connecting";
  private boolean offered;

  public DiscordListener(
      DiscordConnection connection,
      Inbox inbox,
      WatchedChannels watchedChannels,
      ServerHoldings holdings,
      LeaderLock place,
      Sealing sealing,
      Deferring deferring,
      ChannelCooldown cooldown,
      TenantStore store,
      InstantSource clock,
      Checkpoint.Watch watch) {
    this.connection = connection;
    this.place = place;
    this.cursor = new BackfillCursor(watchedChannels);
    DiscordReceiver receiver =
        new DiscordReceiver(inbox, watchedChannels, this::thread, sealing, clock, watch);
    Lately lately = new Lately();
    this.progress = new ReadBack(store);
    this.backfill =
        new DiscordBackfill(
            connection,
            watchedChannels,
            cursor,
            receiver,
            cooldown,
            lately,
            new Posts(store),
            progress,
            new RateLimiter(READS_PER_SECOND, 1));
    this.watchedChannels = watchedChannels;
    this.departures = new Departures(connection, holdings);
    this.sight = new ChannelSight(cursor, cooldown, lately, holdings);
    this.intake =
        new GatewayIntake(
            receiver,
            watchedChannels,
            cursor,
            deferring,
            sealing,
            departures,
            sight,
            servers::add,
            this::ended);
  }

  private Optional<DiscordReceiver.Branch> thread(long id) {
    return intake.thread(id);
  }

  /** Begins to listen; returns at once. */
  public void start() {
    keeper.start();
  }

  /** Why nothing is heard, or not all; empty while all is well. */
  public Optional<String> trouble() {
    if (!trouble.isEmpty()) {
      return Optional.of(trouble);
    }
    return content.get()
        ? Optional.empty()
        : Optional.of("Message Content Intent is off, so channels cannot be watched");
  }

  /** Whether another process listens, and this one waits for its place. */
  public boolean isStandby() {
    return standby;
  }

  /** Whether the gateway is open. */
  public boolean isListening() {
    JDA open = jda;
    return open != null && !gone && open.getStatus() == JDA.Status.CONNECTED;
  }

  private Duration turn() {
    try {
      return step();
    } catch (RuntimeException failure) {
      // What was to be kept or read is kept and read the next time.
      trouble = jda == null ? "Discord cannot be reached" : "";
      return AGAIN;
    }
  }

  /** Does what is due, and says how long nothing is. */
  private Duration step() {
    standby = !place.isMine();
    if (standby) {
      leave();
      trouble = "";
      return AGAIN;
    }
    if (gone) {
      leave();
    }
    if (jda == null) {
      return connect();
    }
    departures.settle(intake.self()).forEach(this::forget);
    sight.settle();
    cursor.write();
    boolean isMore = false;
    for (long guild : servers) {
      isMore |= backfill.read(guild, intake.self(), SLICE) == Step.MORE;
    }
    return isMore ? Duration.ZERO : STEP;
  }

  private void forget(long server) {
    watchedChannels.forget(server);
    cursor.forget(server);
    progress.left(server, 0, 0);
  }

  private Duration connect() {
    ApiResult<DataObject, DiscordRefusal> gateway = connection.call(Route.get("gateway/bot"), null);
    if (!(gateway instanceof ApiResult.Answered(DataObject found))) {
      trouble =
          gateway instanceof ApiResult.Refused(DiscordRefusal refused)
              ? refused.text()
              : "Discord cannot be reached";
      return gateway instanceof ApiResult.Refused<?, ?> ? LATER : AGAIN;
    }
    try {
      gone = false;
      jda = Gateway.open(connection, content.get(), found.getString("url"), intake);
      trouble = "";
      offer();
      return STEP;
    } catch (InvalidTokenException unknown) {
      trouble = "Discord does not accept DISCORD_TOKEN";
      return LATER;
    }
  }

  /** Says once what the bot can be asked. */
  private void offer() {
    if (!offered) {
      long app = new DiscordSelf(connection).get().app();
      ApiResult<DataArray, DiscordRefusal> outcome =
          connection.put(Route.commands(app), CommandMenu.all());
      offered = outcome instanceof ApiResult.Answered<?, ?>;
    }
  }

  /** Without what was not granted, most works anyway. */
  private void ended(int code) {
    if (code == NOT_GRANTED) {
      content.set(false);
    }
    gone = true;
  }

  private void leave() {
    JDA open = jda;
    jda = null;
    if (open != null) {
      open.shutdownNow();
    }
  }

  @Override
  public void close() {
    keeper.close();
    leave();
    place.close();
  }
}
