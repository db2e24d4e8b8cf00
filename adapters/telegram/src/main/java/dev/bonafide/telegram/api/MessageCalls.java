package dev.bonafide.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendMessageDraft;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteEphemeralMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditEphemeralMessageText;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Replies as calls of the Bot API: no previews, and no one passes the content on. */
public final class MessageCalls {
  private static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  /** Name of the method that says something. */
  public static final String SEND = "sendMessage";

  /** Name of the method that shows what is not said yet. */
  public static final String DRAFT = SendMessageDraft.PATH;

  private MessageCalls() {}

  public static SendMessage send(TelegramPlace place, TelegramReply card) {
    return SendMessage.builder()
        .chatId(place.chat())
        .text(card.html())
        .parseMode(ParseMode.HTML)
        .linkPreviewOptions(NO_PREVIEW)
        .protectContent(true)
        .replyParameters(about(card))
        .replyMarkup(keyboard(card))
        .build();
  }

  /**
   * A draft in a private chat, in a way that the library does not know yet.
   *
   * @param number by which it is known again; not 0
   * @param stops whether a button stops what it shows
   */
  public static ObjectNode draft(TelegramPlace place, int number, String text, boolean stops) {
    ObjectNode call =
        TelegramResponses.JSON.valueToTree(
            SendMessageDraft.builder().chatId(place.chat()).draftId(number).text(text).build());
    return stops ? call.put("can_stop", true) : call;
  }

  public static EditMessageText edit(TelegramPlace place, TelegramReply card, String message) {
    return EditMessageText.builder()
        .chatId(place.chat())
        .messageId(Integer.valueOf(message))
        .text(card.html())
        .parseMode(ParseMode.HTML)
        .linkPreviewOptions(NO_PREVIEW)
        .replyMarkup(keyboard(card))
        .build();
  }

  /** To one person alone, in a way that the library does not know yet. */
  public static ObjectNode whisper(TelegramPlace asker, TelegramReply card, Whisper whisper) {
    SendMessage message = send(new TelegramPlace(whisper.group()), card);
    message.setReplyParameters(
        whisper.command() == 0
            ? null
            : ReplyParameters.builder().ephemeralMessageId(whisper.command()).build());
    message.setMessageThreadId(whisper.thread() == 0 ? null : whisper.thread());
    ObjectNode call = TelegramResponses.JSON.valueToTree(message);
    ObjectNode parameters =
        call.putObject("ephemeral_message_parameters").put("receiver_user_id", asker.chat());
    if (!whisper.query().isEmpty()) {
      parameters.put("callback_query_id", whisper.query());
    }
    return call;
  }

  /** To everyone there, in place of a whisper. */
  public static SendMessage instead(Whisper whisper, TelegramReply card) {
    SendMessage message = send(new TelegramPlace(whisper.group()), card);
    message.setMessageThreadId(whisper.thread() == 0 ? null : whisper.thread());
    return message;
  }

  /** The place of a whisper by what Telegram answers; not ephemeral if everyone sees it. */
  public static SentWhisper whispered(JsonNode message) {
    return new SentWhisper(
        message.path("chat").path("id").asLong(),
        message.path("ephemeral_message_id").asInt(),
        message.path("date").asLong());
  }

  /** Takes back what Telegram answers that it showed to everyone. */
  public static DeleteMessage deleteShown(JsonNode message) {
    return delete(
        new TelegramPlace(message.path("chat").path("id").asLong()),
        message.path("message_id").asText());
  }

  public static EditEphemeralMessageText edit(
      TelegramPlace asker, TelegramReply card, SentWhisper there) {
    return EditEphemeralMessageText.builder()
        .chatId(there.group())
        .receiverUserId(asker.chat())
        .ephemeralMessageId(there.message())
        .text(card.html())
        .parseMode(ParseMode.HTML)
        .linkPreviewOptions(NO_PREVIEW)
        .replyMarkup(keyboard(card))
        .build();
  }

  public static DeleteEphemeralMessage delete(TelegramPlace asker, SentWhisper there) {
    return DeleteEphemeralMessage.builder()
        .chatId(there.group())
        .receiverUserId(asker.chat())
        .ephemeralMessageId(there.message())
        .build();
  }

  /** Changes nothing where that stands below the file already. */
  public static EditMessageCaption caption(
      TelegramPlace place, TelegramReply card, String message) {
    return EditMessageCaption.builder()
        .chatId(place.chat())
        .messageId(Integer.valueOf(message))
        .caption(card.html())
        .parseMode(ParseMode.HTML)
        .build();
  }

  public static DeleteMessage delete(TelegramPlace place, String message) {
    return DeleteMessage.builder().chatId(place.chat()).messageId(Integer.valueOf(message)).build();
  }

  /** What was deleted meanwhile is answered anyway. */
  private static @Nullable ReplyParameters about(TelegramReply card) {
    return card.about() == 0
        ? null
        : ReplyParameters.builder().messageId(card.about()).allowSendingWithoutReply(true).build();
  }

  private static @Nullable InlineKeyboardMarkup keyboard(TelegramReply card) {
    if (card.buttons().isEmpty()) {
      return null;
    }
    List<InlineKeyboardRow> rows =
        card.buttons().stream()
            .map(row -> new InlineKeyboardRow(row.stream().map(MessageCalls::button).toList()))
            .toList();
    return InlineKeyboardMarkup.builder().keyboard(rows).build();
  }

  private static InlineKeyboardButton button(TelegramReply.Key key) {
    var button = InlineKeyboardButton.builder().text(key.label());
    if (!key.data().isEmpty()) {
      button.callbackData(key.data());
    }
    if (!key.copied().isEmpty()) {
      button.copyText(CopyTextButton.builder().text(key.copied()).build());
    }
    if (!key.url().isEmpty()) {
      button.url(key.url());
    }
    return button.build();
  }

  /**
   * A file as a form of {@code sendDocument}. It may be saved and passed on: that is what it is
   * for.
   */
  static final class DocumentUpload {
    static final String METHOD = "sendDocument";

    private DocumentUpload() {}

    static RequestBody form(
        TelegramPlace place, TelegramReply card, TelegramReply.TelegramFile file) {
      MultipartBody.Builder form =
          new MultipartBody.Builder()
              .setType(MultipartBody.FORM)
              .addFormDataPart("chat_id", Long.toString(place.chat()))
              .addFormDataPart("caption", card.html())
              .addFormDataPart("parse_mode", ParseMode.HTML);
      if (card.about() != 0) {
        form.addFormDataPart("reply_parameters", about(card.about()));
      }
      return form.addFormDataPart(
              "document",
              file.name(),
              RequestBody.create(file.bytes(), MediaType.get(file.mediaType())))
          .build();
    }

    private static String about(int message) {
      return TelegramResponses.JSON
          .createObjectNode()
          .put("message_id", message)
          .put("allow_sending_without_reply", true)
          .toString();
    }
  }
}
