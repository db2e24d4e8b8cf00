package dev.bonafide.slack.inbound;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.slack.api.SlackSelf;

/** An event as the Events API wraps it, for what was read and not delivered. */
final class Envelope {
  private Envelope() {}

  static String around(JsonObject event, String team, SlackSelf self) {
    JsonObject authorization = new JsonObject();
    authorization.addProperty("team_id", team);
    authorization.addProperty("user_id", self.userId());
    JsonArray authorizations = new JsonArray();
    authorizations.add(authorization);
    JsonObject whole = new JsonObject();
    whole.addProperty("type", "event_callback");
    whole.addProperty("team_id", team);
    whole.add("authorizations", authorizations);
    whole.add("event", event);
    return whole.toString();
  }
}
