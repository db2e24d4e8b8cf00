package dev.bonafide.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Sighting;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;

/**
 * Says things in Telegram. Nobody can ask there what became of a message: one whose answer was lost
 * is never sent again by itself. A reaction on the person's own message says so; it may be set any
 * number of times and is seen once.
 */
public final class TelegramCourier implements Courier {
  static final String SEEN = "👀";
  static final String UNSURE = "🤔";

  private final TelegramConnection connection;
  private final Pace pace;

  public TelegramCourier(TelegramConnection connection) {
    this(connection, new Pace());
  }

  TelegramCourier(TelegramConnection connection, Pace pace) {
    this.connection = connection;
    this.pace = pace;
  }

  @Override
  public String platform() {
    return Place.PLATFORM;
  }

  @Override
  public Delivery deliver(Outgoing outgoing) {
    Place place = Place.of(outgoing.address());
    Card card = Card.read(outgoing.body());
    pace.await();
    if (card.html().isEmpty()) {
      return reacted(react(place, card.about(), card.reaction()));
    }
    String target = outgoing.target();
    Outcome<JsonNode> outcome = say(place, card, target);
    if (outcome instanceof Outcome.Refused<JsonNode> refused && refused.movedTo() != 0) {
      outcome = say(new Place(refused.movedTo()), card, target);
    }
    return delivery(outcome, target);
  }

  private Outcome<JsonNode> say(Place place, Card card, @Nullable String target) {
    BotApiMethod<?> call =
        target == null ? Calls.send(place, card) : Calls.edit(place, card, target);
    return connection.call(call);
  }

  private Outcome<JsonNode> react(Place place, int message, String emoji) {
    return connection.call(
        SetMessageReaction.builder()
            .chatId(place.chat())
            .messageId(message)
            .reactionTypes(List.of(ReactionTypeEmoji.builder().emoji(emoji).build()))
            .build());
  }

  /** A reaction that cannot be given is no loss. One that may be given is given again. */
  private static Delivery reacted(Outcome<JsonNode> outcome) {
    return switch (outcome) {
      case Outcome.Answered<JsonNode> _, Outcome.Refused<JsonNode> _ ->
          new Delivery.Delivered("reaction");
      case Outcome.Away<JsonNode>(Duration by, String why) -> new Delivery.Postponed(by, why);
      case Outcome.Lost<JsonNode>(String why) -> new Delivery.Postponed(Duration.ZERO, why);
    };
  }

  private static Delivery delivery(Outcome<JsonNode> outcome, @Nullable String target) {
    return switch (outcome) {
      case Outcome.Answered<JsonNode>(JsonNode message) ->
          new Delivery.Delivered(target == null ? message.path("message_id").asText() : target);
      case Outcome.Refused<JsonNode> refused ->
          target != null && refused.says("message is not modified")
              ? new Delivery.Delivered(target)
              : new Delivery.Refused(Reasons.of(refused));
      case Outcome.Away<JsonNode>(Duration by, String why) -> new Delivery.Postponed(by, why);
      case Outcome.Lost<JsonNode>(String why) -> new Delivery.Unsure(why);
    };
  }

  /** Says on the person's message that the answer may not have come; that is seen once. */
  @Override
  public Sighting seek(Outgoing outgoing) {
    Card card = Card.read(outgoing.body());
    if (card.html().isEmpty()) {
      return new Sighting.Unseen();
    }
    if (card.about() != 0
        && react(Place.of(outgoing.address()), card.about(), UNSURE)
            instanceof Outcome.Away<JsonNode>(Duration by, String why)) {
      return new Sighting.Later(by, why);
    }
    return new Sighting.Unseeable();
  }
}
