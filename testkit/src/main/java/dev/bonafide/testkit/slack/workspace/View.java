package dev.bonafide.testkit.slack.workspace;

import com.google.gson.JsonObject;

/**
 * A window or a home, as someone sees it.
 *
 * @param json as Slack keeps it
 */
public record View(String id, String user, JsonObject json) {

  /** Everything that is read in it. */
  public String shown() {
    return Words.of(json.get("blocks"));
  }

  public String title() {
    return json.getAsJsonObject("title").get("text").getAsString();
  }

  String externalId() {
    return json.has("external_id") ? json.get("external_id").getAsString() : "";
  }
}
