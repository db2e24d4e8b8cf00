package dev.bonafide.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Delivery;
import dev.bonafide.telegram.api.MessageCalls;
import dev.bonafide.telegram.api.SentWhisper;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramPlace;
import dev.bonafide.telegram.api.TelegramRefusal;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.telegram.api.Whisper;

/**
 * Says things in a group to one person alone. Telegram takes that from an administrator, and from
 * others for fifteen seconds after an ephemeral command or a press. Where it does not, someone who
 * asked unseen is answered in the private chat. Everyone else who asked, or whose private chat is
 * not open, gets one neutral line with a button that shows the answer there.
 *
 * <p>A server that does not know ephemeral messages would show one to everyone. So the first that a
 * process says is three dots, and only what surely stands before one person alone is changed into
 * an answer.
 */
final class Whispering {
  private static final TelegramReply DOTS = TelegramReply.words("…", 0);

  private final TelegramConnection connection;
  private volatile boolean proven;

  Whispering(TelegramConnection connection) {
    this.connection = connection;
  }

  /** Says something new. */
  Delivery deliver(TelegramPlace asker, TelegramReply card, Whisper whisper) {
    TelegramReply.TelegramFile file = card.file();
    if (file != null) {
      ApiResult<JsonNode, TelegramRefusal> sent = connection.send(asker, card, file);
      return sent instanceof ApiResult.Refused(var _)
          ? deliver(asker, TelegramReply.words(file.instead(), 0), whisper)
          : apart(sent);
    }
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
    return first
        ? change(asker, card, there, whisper.pressedNowhere())
        : new Delivery.Delivered(there.name());
  }

  /**
   * Changes what was said. What Telegram no longer shows, or takes for longer than it may be, is
   * changed under the button that was pressed, or said as something new to the one who asked. What
   * stands nowhere any more is shown by the button in the group, and by {@code /last}.
   */
  Delivery change(TelegramPlace asker, TelegramReply card, SentWhisper there) {
    Whisper whisper = card.whisper();
    if (whisper != null && there.isEphemeral()) {
      return change(asker, card, there, whisper);
    }
    if (whisper != null && whisper.pressed() != 0) {
      return change(asker, card, new SentWhisper(whisper.group(), whisper.pressed()), whisper);
    }
    return there.isEphemeral()
        ? changed(connection.call(MessageCalls.edit(asker, card, there)), there.name())
        : new Delivery.Delivered(there.name());
  }

  private Delivery change(
      TelegramPlace asker, TelegramReply card, SentWhisper there, Whisper whisper) {
    ApiResult<JsonNode, TelegramRefusal> outcome =
        connection.call(MessageCalls.edit(asker, card, there));
    if (!isRefused(outcome)) {
      return changed(outcome, there.name());
    }
    int pressed = whisper.pressed();
    Delivery again =
        pressed == 0 || pressed == there.message()
            ? deliver(asker, card, whisper)
            : change(asker, card, new SentWhisper(whisper.group(), pressed), whisper);
    if (again instanceof Delivery.Delivered) {
      ApiResult<?, TelegramRefusal> _ = connection.call(MessageCalls.delete(asker, there));
    }
    return again;
  }

  private static boolean isRefused(ApiResult<JsonNode, TelegramRefusal> change) {
    return change instanceof ApiResult.Refused(TelegramRefusal refused)
        && !refused.says("message is not modified");
  }

  private static Delivery changed(ApiResult<JsonNode, TelegramRefusal> outcome, String name) {
    return outcome.delivery(_ -> name, _ -> new Delivery.Delivered(name));
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
    ApiResult<JsonNode, TelegramRefusal> outcome = connection.call(MessageCalls.instead(whisper));
    return outcome instanceof ApiResult.Refused(TelegramRefusal refused)
            && isMoved(refused, whisper)
        ? toAll(whisper.in(refused.movedTo()))
        : outcome.delivery(
            _ -> new SentWhisper(whisper.group(), 0).name(),
            refusal -> new Delivery.Refused(refusal.text()));
  }

  private static Delivery apart(ApiResult<JsonNode, TelegramRefusal> outcome) {
    return outcome.delivery(
        message -> message.path("message_id").asText(),
        refusal -> new Delivery.Refused(refusal.text()));
  }
}
