package dev.bonafide.testkit.telegram;

import com.google.gson.JsonObject;

/** Somebody with an account; their private chat with the bot has the same id. */
public record Person(long id, String name) {

  JsonObject user() {
    return Json.of("id", id, "is_bot", false, "first_name", name, "language_code", "en");
  }

  JsonObject chat() {
    return Json.of("id", id, "type", "private", "first_name", name);
  }
}
