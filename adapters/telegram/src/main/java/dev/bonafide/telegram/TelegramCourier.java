package dev.bonafide.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.telegram.api.Calls;
import dev.bonafide.telegram.api.Card;
import dev.bonafide.telegram.api.RefusalText;
import dev.bonafide.telegram.api.SendRate;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.api.TelegramResult;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;

/**
 * Says things in Telegram. Nobody can ask there what became of a message: one whose answer was lost
 * and that is not found is never sent again by itself. A reaction on the person's own message says
 * so, until it is answered after all; it may be set any number of times and is seen once.
 */
public final class TelegramCourier implements Courier {
  static final String SEEN = "👀";
  static final String UNSURE = "🤔";

  private final TelegramConnection connection;
  private final SendRate pace;
  private final Probing probing;

  public TelegramCourier(TelegramConnection connection) {
    this(connection, new SendRate());
  }

  public TelegramCourier(TelegramConnection connection, SendRate pace) {
    this.connection = connection;
    this.pace = pace;
    this.probing = new Probing(connection, pace);
  }

  @Override
  public String platform() {
    return TelegramPlace.PLATFORM;
  }

  @Override
  public Delivery deliver(Outgoing outgoing) {
    TelegramPlace place = TelegramPlace.of(outgoing.address());
    Card card = Card.read(outgoing.body());
    pace.await();
    if (card.html().isEmpty()) {
      return reacted(react(place, card.about(), card.reaction()));
    }
    if (outgoing.doubted()
        && told(place, card, SEEN)
            instanceof TelegramResult.Away<JsonNode>(Duration by, String why)) {
      return new Delivery.Postponed(by, why);
    }
    String target = outgoing.target();
    TelegramResult<JsonNode> outcome = say(place, card, target);
    if (outcome instanceof TelegramResult.Refused<JsonNode> refused && refused.movedTo() != 0) {
      outcome = say(new TelegramPlace(refused.movedTo()), card, target);
    }
    return delivery(outcome, target);
  }

  private TelegramResult<JsonNode> say(TelegramPlace place, Card card, @Nullable String target) {
    BotApiMethod<?> call =
        target == null ? Calls.send(place, card) : Calls.edit(place, card, target);
    return connection.call(call);
  }

  private TelegramResult<JsonNode> react(TelegramPlace place, int message, String emoji) {
    return connection.call(
        SetMessageReaction.builder()
            .chatId(place.chat())
            .messageId(message)
            .reactionTypes(List.of(ReactionTypeEmoji.builder().emoji(emoji).build()))
            .build());
  }

  /** A reaction that cannot be given is no loss. One that may be given is given again. */
  private static Delivery reacted(TelegramResult<JsonNode> outcome) {
    return switch (outcome) {
      case TelegramResult.Answered<JsonNode> _, TelegramResult.Refused<JsonNode> _ ->
          new Delivery.Delivered("reaction");
      case TelegramResult.Away<JsonNode>(Duration by, String why) ->
          new Delivery.Postponed(by, why);
      case TelegramResult.Lost<JsonNode>(String why) -> new Delivery.Postponed(Duration.ZERO, why);
    };
  }

  private static Delivery delivery(TelegramResult<JsonNode> outcome, @Nullable String target) {
    return switch (outcome) {
      case TelegramResult.Answered<JsonNode>(JsonNode message) ->
          new Delivery.Delivered(target == null ? message.path("message_id").asText() : target);
      case TelegramResult.Refused<JsonNode> refused ->
          target != null && refused.says("message is not modified")
              ? new Delivery.Delivered(target)
              : new Delivery.Refused(RefusalText.of(refused));
      case TelegramResult.Away<JsonNode>(Duration by, String why) ->
          new Delivery.Postponed(by, why);
      case TelegramResult.Lost<JsonNode>(String why) -> new Delivery.Unsure(why);
    };
  }

  /** Looks for it, or says on the person's message that it may not have come. */
  @Override
  public DeliveryLookup seek(Outgoing outgoing) {
    Card card = Card.read(outgoing.body());
    if (card.html().isEmpty()) {
      return new DeliveryLookup.Unseen();
    }
    DeliveryLookup lookup = probing.seek(outgoing, card);
    String reaction =
        switch (lookup) {
          case DeliveryLookup.Seen _ -> outgoing.doubted() ? SEEN : "";
          case DeliveryLookup.Unseeable _ -> UNSURE;
          case DeliveryLookup.Unseen _, DeliveryLookup.Later _ -> "";
        };
    return !reaction.isEmpty()
            && told(TelegramPlace.of(outgoing.address()), card, reaction)
                instanceof TelegramResult.Away<JsonNode>(Duration by, String why)
        ? new DeliveryLookup.Later(by, why)
        : lookup;
  }

  /** Says how it stands, on the message that is answered. */
  private TelegramResult<JsonNode> told(TelegramPlace place, Card card, String emoji) {
    return card.about() == 0
        ? new TelegramResult.Answered<>(MissingNode.getInstance())
        : react(place, card.about(), emoji);
  }
}
