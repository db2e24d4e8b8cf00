package dev.bonafide.discord.inbound;

import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.card.DiscordPress;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.Forms;
import dev.bonafide.discord.event.Hook;
import dev.bonafide.discord.event.Interactions;
import dev.bonafide.discord.event.Sealing;
import dev.bonafide.discord.outbound.Deferring;
import dev.bonafide.discord.watch.WatchedChannels;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what the gateway tells, in its order. What cannot be kept just now leaves a gap, and is
 * read back later; what someone asked is said to have failed by Discord itself.
 */
final class GatewayIntake implements Consumer<GenericEvent> {
  private final DiscordReceiver receiver;
  private final WatchedChannels watchedChannels;
  private final BackfillCursor cursor;
  private final Deferring deferring;
  private final Sealing sealing;
  private final Consumer<Long> arrived;
  private final Departures departures;
  private final ChannelSight sight;
  private final DirectTalks direct = new DirectTalks();
  private final Consumer<Integer> ended;
  private volatile @Nullable JDA jda;

  /**
   * @param arrived is told of each server that is there, again after each gap
   * @param ended is told the reason when the gateway is gone for good
   */
  GatewayIntake(
      DiscordReceiver receiver,
      WatchedChannels watchedChannels,
      BackfillCursor cursor,
      Deferring deferring,
      Sealing sealing,
      Departures departures,
      ChannelSight sight,
      Consumer<Long> arrived,
      Consumer<Integer> ended) {
    this.receiver = receiver;
    this.watchedChannels = watchedChannels;
    this.cursor = cursor;
    this.deferring = deferring;
    this.sealing = sealing;
    this.departures = departures;
    this.sight = sight;
    this.arrived = arrived;
    this.ended = ended;
  }

  @Override
  public void accept(GenericEvent event) {
    jda = event.getJDA();
    switch (event) {
      case RawGatewayEvent raw -> heard(raw.getType(), raw.getPayload());
      case ShutdownEvent shutdown -> ended.accept(shutdown.getCode());
      case StatusChangeEvent status when status.getNewStatus() == JDA.Status.LOADING_SUBSYSTEMS ->
          CompletedChannels.install(status.getJDA());
      default -> {}
    }
  }

  /** What JDA knows of a thread. */
  Optional<DiscordReceiver.Branch> thread(long id) {
    JDA known = jda;
    ThreadChannel thread = known == null ? null : known.getThreadChannelById(id);
    return thread == null
        ? Optional.empty()
        : Optional.of(
            new DiscordReceiver.Branch(thread.getParentChannel().getIdLong(), thread.getName()));
  }

  long self() {
    JDA known = jda;
    return known == null ? 0 : known.getSelfUser().getIdLong();
  }

  void heard(String type, DataObject payload) {
    switch (type) {
      case "READY" -> ready(payload.getArray("guilds"));
      case "GUILD_CREATE" -> {
        departures.arrived(payload);
        sight.begun(payload);
        gap(payload.getLong("id"));
      }
      case "GUILD_UPDATE" -> departures.arrived(payload);
      case "GUILD_DELETE" -> deleted(payload);
      case "CHANNEL_CREATE", "CHANNEL_UPDATE" -> sight.changed(payload);
      case "MESSAGE_CREATE" -> message(payload, false);
      case "MESSAGE_UPDATE" -> message(payload, true);
      case "MESSAGE_DELETE", "MESSAGE_DELETE_BULK", "THREAD_DELETE" -> removed(type, payload);
      case "INTERACTION_CREATE" -> asked(payload);
      default -> {}
    }
  }

  private void ready(DataArray guilds) {
    List<Long> servers =
        guilds.stream(DataArray::getObject).map(guild -> guild.getLong("id")).toList();
    departures.present(servers);
    servers.forEach(this::gap);
  }

  /** The same is told of a server that cannot be reached for a while. */
  private void deleted(DataObject guild) {
    if (!guild.getBoolean("unavailable", false)) {
      departures.left(guild.getLong("id"));
    }
  }

  /** Whenever a server is told of, something may have happened there before. */
  private void gap(long guild) {
    watchedChannels.forget(guild);
    cursor.gap(guild);
    arrived.accept(guild);
  }

  private void message(DataObject message, boolean changed) {
    long guild = message.getLong("guild_id", 0);
    if (!changed) {
      receiver.mentioned(message, guild, self(), direct);
    }
    if (guild == 0) {
      alone(message, changed);
      return;
    }
    try {
      if (changed) {
        receiver.change(message, guild, self());
        return;
      }
      long watch = receiver.message(message, guild, self());
      if (watch != 0) {
        cursor.kept(guild, watch, message.getLong("id"));
      }
    } catch (RuntimeException unkept) {
      cursor.gap(guild);
      arrived.accept(guild);
    }
  }

  private void alone(DataObject message, boolean changed) {
    message
        .optObject("author")
        .filter(by -> !by.getBoolean("bot"))
        .ifPresent(by -> direct.learn(message.getLong("channel_id"), by.getLong("id")));
    if (changed) {
      receiver.changedAlone(message);
    }
  }

  private void removed(String type, DataObject payload) {
    long guild = payload.getLong("guild_id", 0);
    if (guild == 0) {
      long channel = payload.getLong("channel_id", 0);
      direct
          .person(channel)
          .ifPresent(person -> receiver.removedAlone(person, channel, payload.getLong("id", 0)));
      return;
    }
    try {
      switch (type) {
        case "THREAD_DELETE" -> {
          long thread = payload.getLong("id");
          receiver.removed(guild, payload.getLong("parent_id", 0), thread, thread);
        }
        case "MESSAGE_DELETE_BULK" ->
            payload.getArray("ids").stream(DataArray::getString)
                .forEach(
                    id ->
                        receiver.removed(guild, payload.getLong("channel_id"), Snowflake.read(id)));
        default -> receiver.removed(guild, payload.getLong("channel_id"), payload.getLong("id"));
      }
    } catch (RuntimeException unkept) {
      cursor.gap(guild);
      arrived.accept(guild);
    }
  }

  /** Kept first, then answered: Discord waits for three seconds. */
  private void asked(DataObject interaction) {
    form(interaction)
        .ifPresentOrElse(
            modal ->
                Hook.open(DiscordAsker.of(interaction, sealing).hook(), sealing)
                    .ifPresent(hook -> deferring.show(hook, modal)),
            () -> deferred(interaction));
  }

  /** What is to be filled in first. Who may not decide is told so, and asked for no reason. */
  private Optional<DataObject> form(DataObject interaction) {
    DiscordAsker ask = DiscordAsker.of(interaction, sealing);
    if (Interactions.opensForm(interaction)) {
      return Optional.of(Forms.paste(ask.book()));
    }
    return DiscordPress.of(Interactions.pressedIn(interaction))
        .filter(DiscordPress::needsReason)
        .filter(
            press ->
                press.isAskers()
                    || press.act().whom() == DiscordPress.For.ANYBODY
                    || ask.moderates())
        .map(press -> Forms.reason(press.id(), ask.book()));
  }

  private void deferred(DataObject interaction) {
    long id = interaction.getLong("id");
    deferring.expect(id);
    Optional<Hook> hook = Optional.empty();
    try {
      hook = receiver.asked(interaction, direct);
    } finally {
      hook.ifPresentOrElse(deferring::defer, () -> deferring.done(id));
    }
  }
}
