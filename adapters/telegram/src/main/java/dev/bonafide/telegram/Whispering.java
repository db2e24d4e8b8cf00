package dev.bonafide.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.telegram.api.MessageCalls;
import dev.bonafide.telegram.api.SentWhisper;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.api.TelegramRefusal;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.telegram.api.Whisper;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says things in a group to one person alone. Telegram takes that from an administrator, and from
 * others for fifteen seconds after an ephemeral command or a press. Where it does not, someone who
 * asked unseen is answered in the private chat. Everyone else who asked, or whose private chat is
 * not open, gets one neutral line with a button that shows the answer there. What may have been
 * said before is said in the private chat, which is where people look for it.
 *
 * <p>A server that does not know ephemeral messages would show one to everyone. So the first that a
 * process says is three dots, and only what surely stands before one person alone is changed into
 * an answer.
 */
final class Whispering {
  private static final TelegramReply DOTS = TelegramReply.words("…", 0);

  private final TelegramConnection connection;

  /** Dots by the key of the reply whose place they keep. */
  private final Map<String, SentWhisper> kept = new ConcurrentHashMap<>();

  private volatile boolean proven;

  Whispering(TelegramConnection connection) {
    this.connection = connection;
  }

  /** Says something new. */
  Delivery deliver(Outgoing outgoing, TelegramReply card, Whisper whisper) {
    TelegramPlace asker = TelegramPlace.of(outgoing.address());
    TelegramReply.TelegramFile file = card.file();
    if (file != null) {
      ApiResult<JsonNode, TelegramRefusal> sent = connection.send(asker, card, file);
      return sent instanceof ApiResult.Refused(var _)
          ? deliver(outgoing, TelegramReply.words(file.instead(), 0), whisper)
          : apart(sent);
    }
    if (!outgoing.doubted()) {
      return whispered(outgoing, card, whisper);
    }
    Delivery told = apart(connection.call(MessageCalls.send(asker, card)));
    return told instanceof Delivery.Refused ? whispered(outgoing, card, whisper.again()) : told;
  }

  private Delivery whispered(Outgoing outgoing, TelegramReply card, Whisper whisper) {
    SentWhisper dots = kept.remove(outgoing.key());
    if (dots != null) {
      return filled(outgoing, card, whisper, dots);
    }
    TelegramPlace asker = TelegramPlace.of(outgoing.address());
    boolean first = !proven;
    ApiResult<JsonNode, TelegramRefusal> outcome = said(asker, first ? DOTS : card, whisper);
    if (!(outcome instanceof ApiResult.Answered(JsonNode message))) {
      return outcome instanceof ApiResult.Refused(var _)
          ? elsewhere(asker, card, whisper)
          : apart(outcome);
    }
    SentWhisper there = MessageCalls.whispered(message);
    proven = there.isEphemeral();
    if (!proven) {
      ApiResult<?, TelegramRefusal> _ = connection.call(MessageCalls.deleteShown(message));
      return elsewhere(asker, card, whisper);
    }
    return first ? filled(outgoing, card, whisper, there) : new Delivery.Delivered(there.name());
  }

  /** Puts the answer in the place of the dots, or keeps the place until it can. */
  private Delivery filled(
      Outgoing outgoing, TelegramReply card, Whisper whisper, SentWhisper dots) {
    Delivery filled = change(outgoing, card, dots, whisper.pressedNowhere());
    if (filled instanceof Delivery.Postponed) {
      kept.put(outgoing.key(), dots);
    }
    return filled;
  }

  /**
   * Changes what was said. What Telegram no longer shows, or takes for longer than it may be, or
   * what may have another's number by now, is changed under the button that was pressed, or else
   * said as something new to the one who asked. What stands nowhere any more is shown by the button
   * in the group, and by {@code /last}.
   */
  Delivery change(Outgoing outgoing, TelegramReply card, SentWhisper there) {
    Whisper whisper = card.whisper();
    SentWhisper under = whisper == null ? there : whisper.under(outgoing.since());
    SentWhisper known = there.isKnown(outgoing.since()) ? there : under;
    if (!known.isKnown(outgoing.since())) {
      return new Delivery.Delivered(there.name());
    }
    return whisper == null
        ? changed(edited(outgoing, card, known), known)
        : change(outgoing, card, known, whisper);
  }

  private Delivery change(
      Outgoing outgoing, TelegramReply card, SentWhisper there, Whisper whisper) {
    ApiResult<JsonNode, TelegramRefusal> outcome = edited(outgoing, card, there);
    if (!isRefused(outcome)) {
      return changed(outcome, there);
    }
    int pressed = whisper.pressed();
    Delivery again =
        pressed == 0 || pressed == there.message()
            ? deliver(outgoing, card, whisper)
            : change(outgoing, card, whisper.under(outgoing.since()), whisper);
    if (again instanceof Delivery.Delivered) {
      ApiResult<?, TelegramRefusal> _ =
          connection.call(MessageCalls.delete(TelegramPlace.of(outgoing.address()), there));
    }
    return again;
  }

  private ApiResult<JsonNode, TelegramRefusal> edited(
      Outgoing outgoing, TelegramReply card, SentWhisper there) {
    return connection.call(MessageCalls.edit(TelegramPlace.of(outgoing.address()), card, there));
  }

  private static boolean isRefused(ApiResult<JsonNode, TelegramRefusal> change) {
    return change instanceof ApiResult.Refused(TelegramRefusal refused)
        && !refused.says("message is not modified");
  }

  /** One whose answer was lost may be repeated. */
  private static Delivery changed(ApiResult<JsonNode, TelegramRefusal> outcome, SentWhisper there) {
    Delivery done = new Delivery.Delivered(there.name());
    return outcome.repeatable(Duration.ZERO).delivery(_ -> there.name(), _ -> done);
  }

  /** Sends as what asked allows, else as an administrator may. */
  private ApiResult<JsonNode, TelegramRefusal> said(
      TelegramPlace asker, TelegramReply card, Whisper whisper) {
    ApiResult<JsonNode, TelegramRefusal> outcome =
        connection.call(MessageCalls.SEND, MessageCalls.whisper(asker, card, whisper));
    if (!(outcome instanceof ApiResult.Refused(TelegramRefusal refused))) {
      return outcome;
    }
    if (isMoved(refused, whisper)) {
      return said(asker, card, whisper.in(refused.movedTo()));
    }
    return whisper.openlyAsked() ? outcome : said(asker, card, whisper.unasked());
  }

  private static boolean isMoved(TelegramRefusal refused, Whisper whisper) {
    return refused.movedTo() != 0 && refused.movedTo() != whisper.group();
  }

  private Delivery elsewhere(TelegramPlace asker, TelegramReply card, Whisper whisper) {
    if (!whisper.openlyAsked()) {
      Delivery told = apart(connection.call(MessageCalls.send(asker, card)));
      if (!(told instanceof Delivery.Refused)) {
        return told;
      }
    }
    return toAll(whisper);
  }

  private Delivery toAll(Whisper whisper) {
    Delivery nowhere = new Delivery.Delivered(SentWhisper.nowhere(whisper.group()).name());
    TelegramReply card = whisper.instead();
    if (card == null) {
      return nowhere;
    }
    ApiResult<JsonNode, TelegramRefusal> outcome =
        connection.call(MessageCalls.instead(whisper, card));
    if (outcome instanceof ApiResult.Refused(TelegramRefusal refused)
        && isMoved(refused, whisper)) {
      return toAll(whisper.in(refused.movedTo()));
    }
    return outcome instanceof ApiResult.Answered(var _) ? nowhere : apart(outcome);
  }

  private static Delivery apart(ApiResult<JsonNode, TelegramRefusal> outcome) {
    return outcome.delivery(
        message -> message.path("message_id").asText(),
        refusal -> new Delivery.Refused(refusal.text()));
  }
}
