package dev.bonafide.testkit.telegram;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.bonafide.testkit.Json;
import dev.bonafide.testkit.MultipartForm;
import java.util.Base64;

/** A form with a file, read as the call that it stands for. */
final class Form {
  private Form() {}

  static JsonObject read(String contentType, byte[] body) {
    JsonObject call = new JsonObject();
    for (MultipartForm.Part part : MultipartForm.read(contentType, body)) {
      call.add(part.name(), part.file().isEmpty() ? value(part.text()) : file(part));
    }
    return call;
  }

  private static JsonObject file(MultipartForm.Part part) {
    return Json.of(
        "name",
        part.file(),
        "type",
        part.mediaType(),
        "bytes",
        Base64.getEncoder().encodeToString(part.bytes()));
  }

  /** What is no text comes as JSON, written as text. */
  private static JsonElement value(String text) {
    return text.matches("\\{.*}|-?[0-9]+") ? JsonParser.parseString(text) : new JsonPrimitive(text);
  }
}
