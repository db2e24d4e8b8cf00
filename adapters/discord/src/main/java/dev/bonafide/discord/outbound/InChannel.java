package dev.bonafide.discord.outbound;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.discord.api.ChannelCooldown;
import dev.bonafide.discord.api.Code;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.HiddenChannel;
import dev.bonafide.discord.api.MessageSpot;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.card.Layout;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * Says things in channels. Discord says nothing twice of the same nonce for some minutes; later,
 * what became of a message is found out by the ids of its buttons. What is to be said in a channel
 * that the bot cannot see is given up at once, so that it holds up nothing else that someone waits
 * for, and is tried again when the bot sees the channel.
 */
record InChannel(DiscordConnection connection, ChannelCooldown cooldown, Seeking seeking) {
  private static final Duration SOON = Duration.ofSeconds(3);
  private static final int PATIENCE = 5;

  Delivery deliver(Outgoing outgoing, DiscordReply card) {
    String written = outgoing.target();
    if (written != null && written.startsWith(ToAsker.SIGN)) {
      return new Delivery.Delivered(written); // No one can change what one person alone saw.
    }
    MessageSpot target = written == null ? null : MessageSpot.read(written);
    long channel = target == null ? card.channel() : target.channel();
    if (cooldown.isBarred(channel) && !DiscordRefusal.isHidden(cooldown.why(channel))) {
      return new Delivery.Postponed(ChannelCooldown.PAUSE, cooldown.why(channel));
    }
    if (target != null) {
      return changed(target, card);
    }
    return card.amends() ? amended(outgoing, card) : posted(outgoing, card);
  }

  /** What is to be changed is not there yet, or no one was told that it is. */
  private Delivery amended(Outgoing outgoing, DiscordReply card) {
    if (card.marker().isEmpty()) {
      return new Delivery.Refused("the message to remove was never posted");
    }
    return switch (seeking.seek(outgoing, card)) {
      case DeliveryLookup.Seen(String message) -> changed(MessageSpot.read(message), card);
      case DeliveryLookup.Later(Duration _, String why) when DiscordRefusal.isHidden(why) ->
          new Delivery.Refused(why);
      case DeliveryLookup.Later(Duration by, String why) -> new Delivery.Postponed(by, why);
      case DeliveryLookup.Unseen() ->
          outgoing.attempts() < PATIENCE
              ? new Delivery.Postponed(SOON, "the card has not been posted yet")
              : missing(card);
      case DeliveryLookup.Unseeable() ->
          new Delivery.Refused("the bot cannot check whether the card was posted");
    };
  }

  /** What is to be taken away and is not there needs nothing more. */
  private static Delivery missing(DiscordReply card) {
    return card.removes()
        ? new Delivery.Delivered("nothing")
        : new Delivery.Refused("the card was not posted");
  }

  private Delivery changed(MessageSpot target, DiscordReply card) {
    return card.removes() ? removed(target, card.watch()) : edited(target, card);
  }

  /** What someone else took away before is gone anyway. */
  private Delivery removed(MessageSpot target, long watch) {
    ApiResult<DataObject, DiscordRefusal> outcome =
        connection.call(Route.delete(target.channel(), target.message()), null);
    return outcome instanceof ApiResult.Refused(DiscordRefusal refused)
            && (Code.isGone(refused.code()) || isDeleted(target.channel(), watch, refused))
        ? new Delivery.Delivered(target.written())
        : delivery(target.channel(), outcome, target.written());
  }

  /** Whether a thread is not there any more: who sees a forum sees its posts. */
  private boolean isDeleted(long thread, long watch, DiscordRefusal refused) {
    return refused.code() == Code.UNKNOWN_CHANNEL
        && thread != watch
        && HiddenChannel.isSeen(connection, watch);
  }

  private Delivery edited(MessageSpot target, DiscordReply card) {
    Route route = Route.edit(target.channel(), target.message());
    return delivery(target.channel(), connection.call(route, card.message()), target.written());
  }

  private Delivery posted(Outgoing outgoing, DiscordReply card) {
    ApiResult<DataObject, DiscordRefusal> outcome = post(outgoing, card, card.message());
    if (outcome instanceof ApiResult.Refused(DiscordRefusal refused)
        && refused.code() == Code.BAD_FORM) {
      outcome = post(outgoing, card, Layout.plain(card.plain()));
    }
    return delivery(card.channel(), outcome, null);
  }

  private ApiResult<DataObject, DiscordRefusal> post(
      Outgoing outgoing, DiscordReply card, DataObject message) {
    DataObject body = DataObject.fromJson(message.toString());
    body.put("nonce", outgoing.key()).put("enforce_nonce", true);
    if (card.about() != 0) {
      body.put(
          "message_reference",
          DataObject.empty()
              .put("message_id", Long.toString(card.about()))
              .put("fail_if_not_exists", false));
    }
    return connection.call(Route.post(card.channel()), body);
  }

  private Delivery delivery(
      long channel, ApiResult<DataObject, DiscordRefusal> outcome, @Nullable String target) {
    return outcome.delivery(
        message -> {
          cooldown.open(channel);
          return target == null
              ? new MessageSpot(channel, message.getLong("id")).written()
              : target;
        },
        refusal -> refused(channel, refusal));
  }

  /** Who may not today may tomorrow: that is told, and tried again much later. */
  private Delivery refused(long channel, DiscordRefusal refused) {
    String why = refused.text();
    if (Code.forbids(refused.code())) {
      cooldown.bar(channel, why);
    }
    return Code.forbids(refused.code()) && !Code.hides(refused.code())
        ? new Delivery.Postponed(ChannelCooldown.PAUSE, why)
        : new Delivery.Refused(why);
  }

  DeliveryLookup seek(Outgoing outgoing, DiscordReply card) {
    return Optional.of(card)
        .filter(one -> !cooldown.isBarred(one.channel()))
        .map(one -> seeking.seek(outgoing, one))
        .orElseGet(
            () -> new DeliveryLookup.Later(ChannelCooldown.PAUSE, cooldown.why(card.channel())));
  }
}
