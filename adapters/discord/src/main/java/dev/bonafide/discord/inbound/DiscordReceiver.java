package dev.bonafide.discord.inbound;

import dev.bonafide.casefile.SourceState;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.event.Hook;
import dev.bonafide.discord.event.Interactions;
import dev.bonafide.discord.event.Mentions;
import dev.bonafide.discord.event.Sealing;
import dev.bonafide.discord.event.Trimmed;
import dev.bonafide.discord.watch.WatchedChannels;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Keeps what Discord delivers, as far as it concerns the bot. What is written in channels that no
 * one has watched is dropped unread, unless it names the bot.
 *
 * @param threads knows to which channel a thread belongs; empty for what is none, or is not known
 */
record DiscordReceiver(
    Inbox inbox,
    WatchedChannels watchedChannels,
    LongFunction<Optional<Branch>> threads,
    Sealing sealing,
    InstantSource clock,
    Checkpoint.Watch watch) {
  /** A message of someone's, and an answer to one. */
  private static final Set<Integer> WRITTEN = Set.of(0, 19);

  /** A thread of a channel. */
  record Branch(long parent, String name) {}

  /** The watched channel that a message belongs to, with the title of what it opens. */
  record Spot(long watch, String title) {}

  /** Where a message stands, if that is watched; of a forum, only what opens a post. */
  Optional<Spot> spot(long guild, long channel, long message) {
    if (watchedChannels.isWatched(guild, channel)) {
      return Optional.of(new Spot(channel, ""));
    }
    return channel != message
        ? Optional.empty()
        : threads
            .apply(channel)
            .filter(thread -> watchedChannels.isWatched(guild, thread.parent()))
            .map(thread -> new Spot(thread.parent(), thread.name()));
  }

  /**
   * Lets a message in.
   *
   * @param self the bot's own id
   * @return the watched channel that it belongs to; 0 for none
   * @throws RuntimeException if it could not be kept
   */
  long message(DataObject message, long guild, long self) {
    long channel = message.getLong("channel_id");
    long id = message.getLong("id");
    Optional<Spot> spot = spot(guild, channel, id);
    spot.ifPresent(one -> opened(message, guild, one, self));
    return spot.map(Spot::watch).orElse(0L);
  }

  /** Lets a message in once its channel is known. */
  void opened(DataObject message, long guild, Spot spot, long self) {
    if (!isSomebodys(message, self)) {
      return;
    }
    long channel = message.getLong("channel_id");
    DiscordInbound.Posted posted =
        new DiscordInbound.Posted(
            guild, spot.watch(), channel, spot.title(), Trimmed.message(message));
    if (!posted.content().isEmpty() || posted.isEdited()) {
      accept(posted);
    }
  }

  /**
   * Lets in what is said to the bot, wherever that is.
   *
   * @param direct knows what is said about a server, though it is said alone
   * @throws RuntimeException if it could not be kept
   */
  void mentioned(DataObject message, long guild, long self, DirectTalks direct) {
    if (WRITTEN.contains(message.getInt("type", 0))) {
      Mentions.of(message, guild, self)
          .map(
              said ->
                  threads
                      .apply(message.getLong("channel_id"))
                      .map(thread -> said.in(thread.parent(), thread.name()))
                      .orElse(said))
          .map(direct::placed)
          .ifPresent(this::accept);
    }
  }

  private static boolean isSomebodys(DataObject message, long self) {
    return WRITTEN.contains(message.getInt("type", 0))
        && message.optObject("author").filter(one -> one.getLong("id") != self).isPresent();
  }

  /**
   * Lets a change in. One that tells only what Discord saw behind a link has no time of change, or
   * the one that is known.
   */
  void change(DataObject message, long guild, long self) {
    if (!message.getString("edited_timestamp", "").isEmpty() && !message.isNull("author")) {
      long _ = message(message, guild, self);
    }
  }

  /**
   * Lets in that someone changed what they had sent to the bot alone.
   *
   * @throws RuntimeException if it could not be kept
   */
  void changedAlone(DataObject message) {
    String at = message.getString("edited_timestamp", "");
    message
        .optObject("author")
        .filter(by -> !at.isEmpty() && !by.getBoolean("bot"))
        .map(by -> altered(by.getLong("id"), message, SourceState.CHANGED, at))
        .ifPresent(this::accept);
  }

  private static DiscordInbound altered(
      long person, DataObject message, SourceState state, String at) {
    return new DiscordInbound.Altered(
        person, message.getLong("channel_id"), message.getLong("id"), state, at);
  }

  /** Lets in that what someone had sent to the bot alone is not there any more. */
  void removedAlone(long person, long channel, long message) {
    accept(new DiscordInbound.Altered(person, channel, message, SourceState.DELETED, ""));
  }

  /**
   * Lets in that a message is not there any more.
   *
   * @throws RuntimeException if it could not be kept
   */
  void removed(long guild, long channel, long message) {
    spot(guild, channel, message).ifPresent(one -> removed(guild, one.watch(), channel, message));
  }

  /** The same where it is known what is watched. */
  void removed(long guild, long watch, long channel, long message) {
    if (watchedChannels.isWatched(guild, watch)) {
      accept(new DiscordInbound.Removed(guild, watch, channel, message));
    }
  }

  /**
   * Lets in what someone asked.
   *
   * @param direct is told who has a post screened
   * @return where they wait, if an answer comes
   * @throws RuntimeException if it could not be kept
   */
  Optional<Hook> asked(DataObject interaction, DirectTalks direct) {
    DiscordAsker ask = DiscordAsker.of(interaction, sealing);
    Optional<DiscordInbound.Asked> asked = Interactions.of(interaction, ask);
    asked.ifPresent(this::accept);
    asked.ifPresent(direct::pick);
    return asked.flatMap(one -> Hook.open(one.ask().hook(), sealing));
  }

  private void accept(DiscordInbound discordInbound) {
    watch.at(Checkpoint.DELIVERED);
    boolean _ =
        inbox.accept(
            new Receipt(
                discordInbound.key(),
                discordInbound.address(),
                discordInbound.written().toString(),
                clock.instant()));
    watch.at(Checkpoint.ACCEPTED);
  }
}
