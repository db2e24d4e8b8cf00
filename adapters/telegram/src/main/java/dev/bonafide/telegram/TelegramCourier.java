package dev.bonafide.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.RateLimiter;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.telegram.api.MessageCalls;
import dev.bonafide.telegram.api.SentWhisper;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.api.TelegramRefusal;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.telegram.api.Whisper;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;

/**
 * Says things in Telegram. No one can ask there what became of a message: one whose answer was lost
 * and that is not found is never sent again by itself. A reaction on the person's own message says
 * so, until it is answered after all; it may be set any number of times and is seen once.
 *
 * <p>What is said in a group to one person alone has no number that could be looked for, and a
 * reaction there would tell everyone. So nothing is looked for and no sign is given: a person who
 * sees no answer asks again, and their next command, press, or word brings the lost one first, to
 * their private chat if that is open. Changing it may be repeated. Only where Telegram takes no
 * change is it said once more, and may then be seen twice, by that person alone.
 */
public final class TelegramCourier implements Courier {
  static final String SEEN = "👀";
  static final String UNSURE = "🤔";

  private final TelegramConnection connection;

  /** Telegram takes thirty messages a second; as many at once as were saved up in a quiet time. */
  private static final int PER_SECOND = 27;

  private static final int SAVED_UP = 2;

  private final RateLimiter rate;
  private final Probing probing;
  private final Whispering whispering;

  public TelegramCourier(TelegramConnection connection) {
    this(connection, new RateLimiter(PER_SECOND, SAVED_UP));
  }

  /**
   * One with a time of its own.
   *
   * @param clock in nanoseconds
   * @param pause lets so many nanoseconds go by, or fewer
   */
  public TelegramCourier(TelegramConnection connection, LongSupplier clock, LongConsumer pause) {
    this(connection, new RateLimiter(PER_SECOND, SAVED_UP, clock, pause));
  }

  private TelegramCourier(TelegramConnection connection, RateLimiter rate) {
    this.connection = connection;
    this.rate = rate;
    this.probing = new Probing(connection, rate);
    this.whispering = new Whispering(connection);
  }

  @Override
  public String platform() {
    return TelegramPlace.PLATFORM;
  }

  @Override
  public Delivery deliver(Outgoing outgoing) {
    TelegramPlace place = TelegramPlace.of(outgoing.address());
    TelegramReply card = TelegramReply.read(outgoing.body());
    rate.await();
    if (card.html().isEmpty()) {
      return reacted(react(place, card.about(), card.reaction()));
    }
    if (outgoing.doubted()
        && told(place, card, SEEN) instanceof ApiResult.Away(Duration by, String why)) {
      return new Delivery.Postponed(by, why);
    }
    String target = outgoing.target();
    Whisper whisper = card.whisper();
    if (target == null && whisper != null) {
      return whispering.deliver(outgoing, card, whisper);
    }
    Optional<SentWhisper> whispered = Optional.ofNullable(target).flatMap(SentWhisper::named);
    if (whispered.isPresent()) {
      return whispering.change(outgoing, card, whispered.get());
    }
    return whisper != null && whisper.pressed() != 0
        ? whispering.change(outgoing, card, SentWhisper.nowhere(whisper.group()))
        : delivery(said(place, card, target), target);
  }

  private ApiResult<JsonNode, TelegramRefusal> said(
      TelegramPlace place, TelegramReply card, @Nullable String target) {
    ApiResult<JsonNode, TelegramRefusal> outcome = say(place, card, target);
    if (outcome instanceof ApiResult.Refused(TelegramRefusal refused) && refused.movedTo() != 0) {
      outcome = say(new TelegramPlace(refused.movedTo()), card, target);
    }
    return outcome;
  }

  private ApiResult<JsonNode, TelegramRefusal> say(
      TelegramPlace place, TelegramReply card, @Nullable String target) {
    TelegramReply.TelegramFile file = card.file();
    if (target != null) {
      return changed(place, card, target);
    }
    return file == null
        ? connection.call(MessageCalls.send(place, card))
        : handed(place, card, file);
  }

  /** What stands where a file was takes the file away: a file has no text to be changed. */
  private ApiResult<JsonNode, TelegramRefusal> changed(
      TelegramPlace place, TelegramReply card, String target) {
    ApiResult<JsonNode, TelegramRefusal> outcome =
        connection.call(MessageCalls.edit(place, card, target));
    return outcome instanceof ApiResult.Refused(TelegramRefusal refused)
            && refused.says(Probing.NO_TEXT)
        ? connection.call(MessageCalls.delete(place, target))
        : outcome;
  }

  /** One that Telegram does not take is not there, and what else can be done is said instead. */
  private ApiResult<JsonNode, TelegramRefusal> handed(
      TelegramPlace place, TelegramReply card, TelegramReply.TelegramFile file) {
    ApiResult<JsonNode, TelegramRefusal> outcome = connection.send(place, card, file);
    return outcome instanceof ApiResult.Refused(TelegramRefusal refused) && refused.isOfFile()
        ? connection.call(
            MessageCalls.send(place, TelegramReply.words(file.instead(), card.about())))
        : outcome;
  }

  private ApiResult<JsonNode, TelegramRefusal> react(
      TelegramPlace place, int message, String emoji) {
    return connection.call(
        SetMessageReaction.builder()
            .chatId(place.chat())
            .messageId(message)
            .reactionTypes(List.of(ReactionTypeEmoji.builder().emoji(emoji).build()))
            .build());
  }

  /** A reaction that cannot be given is no loss. One that may be given is given again. */
  private static Delivery reacted(ApiResult<JsonNode, TelegramRefusal> outcome) {
    return outcome
        .repeatable(Duration.ZERO)
        .delivery(_ -> "reaction", _ -> new Delivery.Delivered("reaction"));
  }

  private static Delivery delivery(
      ApiResult<JsonNode, TelegramRefusal> outcome, @Nullable String target) {
    return outcome.delivery(
        message -> target == null ? message.path("message_id").asText() : target,
        refusal ->
            target != null && refusal.says("message is not modified")
                ? new Delivery.Delivered(target)
                : new Delivery.Refused(refusal.text()));
  }

  /** Looks for it, or says on the person's message that it may not have come. */
  @Override
  public DeliveryLookup seek(Outgoing outgoing) {
    TelegramReply card = TelegramReply.read(outgoing.body());
    if (card.html().isEmpty()) {
      return new DeliveryLookup.Unseen();
    }
    if (card.whisper() != null) {
      return new DeliveryLookup.Unseeable();
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
                instanceof ApiResult.Away(Duration by, String why)
        ? new DeliveryLookup.Later(by, why)
        : lookup;
  }

  /** Says how it stands, on the message that is answered. */
  private ApiResult<JsonNode, TelegramRefusal> told(
      TelegramPlace place, TelegramReply card, String emoji) {
    return card.about() == 0
        ? new ApiResult.Answered<>(MissingNode.getInstance())
        : react(place, card.about(), emoji);
  }
}
