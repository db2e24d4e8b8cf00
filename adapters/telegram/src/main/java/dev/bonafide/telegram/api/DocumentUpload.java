package dev.bonafide.telegram.api;

import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.telegram.telegrambots.meta.api.methods.ParseMode;

/**
 * A file as a form of {@code sendDocument}. It may be saved and passed on: that is what it is for.
 */
final class DocumentUpload {
  static final String METHOD = "sendDocument";

  private DocumentUpload() {}

  static RequestBody form(TelegramPlace place, TelegramReply card, TelegramFile file) {
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
