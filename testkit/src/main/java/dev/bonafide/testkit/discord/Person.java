package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;

/**
 * Someone in the server.
 *
 * @param permissions what they may, as Discord's bits
 */
public record Person(long id, String name, long permissions) {
  public static final long MANAGE_GUILD = 1L << 5;
  public static final long VIEW_CHANNEL = 1L << 10;
  public static final long SEND_MESSAGES = 1L << 11;
  public static final long MANAGE_MESSAGES = 1L << 13;
  public static final long READ_MESSAGE_HISTORY = 1L << 16;
  private static final long MEMBER = VIEW_CHANNEL | SEND_MESSAGES | READ_MESSAGE_HISTORY;

  public static Person member(long id, String name) {
    return new Person(id, name, MEMBER);
  }

  public static Person moderator(long id, String name) {
    return new Person(id, name, MEMBER | MANAGE_MESSAGES);
  }

  public static Person admin(long id, String name) {
    return new Person(id, name, MEMBER | MANAGE_MESSAGES | MANAGE_GUILD);
  }

  JsonObject user() {
    return Json.of("id", Long.toString(id), "username", name, "discriminator", "0", "bot", false);
  }

  JsonObject member() {
    JsonObject member = bare();
    member.add("user", user());
    member.addProperty("permissions", Long.toString(permissions));
    return member;
  }

  /** As it comes with a message: without the user. */
  JsonObject bare() {
    JsonObject bare = Json.of("joined_at", "2025-01-01T00:00:00.000000+00:00", "flags", 0);
    bare.addProperty("deaf", false);
    bare.addProperty("mute", false);
    bare.add("roles", new JsonArray());
    return bare;
  }
}
