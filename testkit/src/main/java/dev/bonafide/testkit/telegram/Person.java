package dev.bonafide.testkit.telegram;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;

/**
 * Someone with an account; their private chat with the bot has the same id.
 *
 * @param language to which their Telegram is set, such as {@code pt-br}
 */
public record Person(long id, String name, String language) {

  /** One whose Telegram is set to English. */
  public Person(long id, String name) {
    this(id, name, "en");
  }

  JsonObject user() {
    return Json.of("id", id, "is_bot", false, "first_name", name, "language_code", language);
  }

  JsonObject chat() {
    return Json.of("id", id, "type", "private", "first_name", name);
  }
}
