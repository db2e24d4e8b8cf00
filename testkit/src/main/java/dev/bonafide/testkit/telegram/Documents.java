package dev.bonafide.testkit.telegram;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.Base64;
import java.util.List;

/** What {@code sendDocument} takes, and what it refuses. */
final class Documents {
  /** Bytes that the Bot API takes at most. */
  static final int LARGEST = 50 << 20;

  private static final int CAPTION = 1024;

  private Documents() {}

  static Said said(Chat chat, JsonObject call, long id, int largest, long replyTo) {
    if (!call.has("document") || !call.get("document").isJsonObject()) {
      throw Refused.bad("there is no document in the request");
    }
    JsonObject file = call.getAsJsonObject("document");
    int length = Base64.getDecoder().decode(Json.text(file, "bytes")).length;
    if (length == 0) {
      throw Refused.bad("file must be non-empty");
    }
    if (length > largest) {
      throw new Refused(413, "Request Entity Too Large", new JsonObject());
    }
    String html = Json.text(call, "caption");
    boolean marked = Json.text(call, "parse_mode").equalsIgnoreCase("HTML");
    String text = marked ? Html.seen(html) : html;
    if (text.codePointCount(0, text.length()) > CAPTION) {
      throw Refused.bad("message caption is too long");
    }
    return new Said(
        chat.id(),
        id,
        text,
        html,
        List.of(),
        replyTo,
        Json.isSet(call, "protect_content"),
        false,
        0,
        new SentFile(Json.text(file, "name"), Json.text(file, "type"), Json.text(file, "bytes")));
  }
}
