package dev.bonafide.testkit.slack.workspace;

import com.google.gson.JsonObject;

/**
 * Someone in the workspace.
 *
 * @param team whose member this is
 * @param locale the language of their Slack, as in {@code pt-BR}
 */
public record Person(String id, String name, String team, Kind kind, String locale) {

  /** One who reads English. */
  public Person(String id, String name, String team, Kind kind) {
    this(id, name, team, kind, "en-US");
  }

  /** What Slack says of a user. */
  public enum Kind {
    MEMBER,
    /** A member who administers the workspace. */
    ADMIN,
    /** A guest of several channels. */
    GUEST,
    /** A guest of one channel. */
    SINGLE_CHANNEL_GUEST,
    /** Of another organization, met in a shared channel. */
    STRANGER,
    BOT
  }

  public JsonObject json() {
    JsonObject profile = new JsonObject();
    profile.addProperty("real_name", name);
    profile.addProperty("display_name", name);
    profile.addProperty("team", team);
    JsonObject user = new JsonObject();
    user.addProperty("id", id);
    user.addProperty("team_id", team);
    user.addProperty("name", name.toLowerCase(java.util.Locale.ROOT));
    user.addProperty("deleted", false);
    user.addProperty("real_name", name);
    user.addProperty("tz", "Europe/Berlin");
    user.add("profile", profile);
    user.addProperty("is_admin", kind == Kind.ADMIN);
    user.addProperty("is_restricted", kind == Kind.GUEST || kind == Kind.SINGLE_CHANNEL_GUEST);
    user.addProperty("is_ultra_restricted", kind == Kind.SINGLE_CHANNEL_GUEST);
    user.addProperty("is_bot", kind == Kind.BOT);
    user.addProperty("is_app_user", false);
    if (kind == Kind.STRANGER) {
      user.addProperty("is_stranger", true);
    }
    return user;
  }
}
