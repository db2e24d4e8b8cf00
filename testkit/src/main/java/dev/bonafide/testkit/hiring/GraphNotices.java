package dev.bonafide.testkit.hiring;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.applicant.MeetingVendor;
import java.util.List;
import java.util.Map;

/**
 * What Microsoft Graph says to those who subscribed to transcripts. Sources:
 * https://learn.microsoft.com/graph/api/resources/changenotificationcollection,
 * https://learn.microsoft.com/graph/change-notifications-lifecycle-events
 */
public final class GraphNotices {
  private GraphNotices() {}

  /** What it says of a transcript to those who know the secret. */
  public static SignedTranscript notice(String secret, String meeting, String transcript) {
    return new SignedTranscript(
        MeetingVendor.TEAMS,
        Map.of("content-type", "application/json"),
        collection(change(secret, meeting, transcript)));
  }

  /** What it says where a subscription is about to end. */
  public static SignedTranscript ending(String secret) {
    JsonObject one = new JsonObject();
    one.addProperty("subscriptionId", "s1");
    one.addProperty("subscriptionExpirationDateTime", "2026-11-26T00:00:00Z");
    one.addProperty("tenantId", FakeGraph.TENANT);
    one.addProperty("clientState", secret);
    one.addProperty("lifecycleEvent", "reauthorizationRequired");
    return new SignedTranscript(MeetingVendor.TEAMS, Map.of(), collection(one));
  }

  /** Several in one call. */
  public static String collection(JsonObject... all) {
    JsonArray value = new JsonArray();
    List.of(all).forEach(value::add);
    JsonObject body = new JsonObject();
    body.add("value", value);
    return body.toString();
  }

  /** One of them. */
  public static JsonObject change(String secret, String meeting, String transcript) {
    String resource =
        "users('%s')/onlineMeetings('%s')/transcripts('%s')"
            .formatted(FakeGraph.ORGANIZER, meeting, transcript);
    JsonObject data = new JsonObject();
    data.addProperty("@odata.type", "#Microsoft.Graph.callTranscript");
    data.addProperty("@odata.id", resource);
    data.addProperty("id", transcript);
    JsonObject one = new JsonObject();
    one.addProperty("subscriptionId", "s1");
    one.addProperty("clientState", secret);
    one.addProperty("changeType", "created");
    one.addProperty("tenantId", FakeGraph.TENANT);
    one.addProperty("resource", resource);
    one.add("resourceData", data);
    return one;
  }
}
