package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.hiring.wire.Json;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Fireflies, which says of a transcript nothing but its ID. It is asked by GraphQL: first for the
 * link and the invitees of a meeting, and for its words only once a case wants them. Titles and
 * summaries are not asked for. Errors may come within HTTP 200. Sources:
 * https://docs.fireflies.ai/graphql-api/webhooks-v2,
 * https://docs.fireflies.ai/graphql-api/query/transcript,
 * https://docs.fireflies.ai/schema/transcript, https://docs.fireflies.ai/miscellaneous/error-codes
 *
 * @param api the address of GraphQL
 */
public record Fireflies(HttpUrl api, String key, TrackerCalls calls) implements TranscriptSource {
  private static final String MEETING =
      "query Meeting($id: String!) { transcript(id: $id) { id dateString meeting_link"
          + " organizer_email fireflies_users meeting_attendees { email } } }";
  private static final String WORDS =
      "query Words($id: String!) { transcript(id: $id) { id sentences { speaker_name start_time"
          + " text } } }";
  private static final String SELF = "query Self { user { user_id } }";

  static Optional<TranscriptNotice> notice(JsonNode said) {
    String id = Json.text(said, "/meeting_id");
    return Json.text(said, "/event").equals("meeting.transcribed")
            && id.matches("[A-Za-z0-9_-]{1,128}")
        ? Optional.of(TranscriptNotice.at(MeetingVendor.FIREFLIES, id, ""))
        : Optional.empty();
  }

  /** By its link, and by everyone who was invited from outside the organizer's company. */
  @Override
  public TranscriptNotice find(TranscriptNotice notice, CallBudget time) throws TrackerFailure {
    JsonNode meeting = transcript(MEETING, notice, time);
    MeetingNames names = new MeetingNames(Json.text(meeting, "/organizer_email"));
    NamedMeetings.link(Json.text(meeting, "/meeting_link")).ifPresent(names::name);
    meeting.path("fireflies_users").forEach(user -> names.own(user.asText("")));
    meeting.path("meeting_attendees").forEach(one -> names.add(Json.text(one, "/email")));
    return notice.named(
        names.all(), "fireflies/" + notice.url(), Json.text(meeting, "/dateString"));
  }

  @Override
  public String words(TranscriptNotice notice, CallBudget time) throws TrackerFailure {
    SpokenSentences said = new SpokenSentences();
    transcript(WORDS, notice, time)
        .path("sentences")
        .forEach(
            line ->
                said.add(
                    Json.text(line, "/speaker_name"),
                    Json.text(line, "/start_time"),
                    Json.text(line, "/text")));
    if (said.isEmpty()) {
      // It says that it is transcribed before it gives the sentences out.
      throw new TrackerFailure(TrackerTrouble.PACE);
    }
    return said.written();
  }

  private JsonNode transcript(String query, TranscriptNotice notice, CallBudget time)
      throws TrackerFailure {
    JsonNode found = data(query, notice.url(), time).path("transcript");
    if (!Json.text(found, "/id").equals(notice.url())) {
      throw new TrackerFailure(TrackerTrouble.MISSING);
    }
    return found;
  }

  @Override
  public TrackerHealth examine(CallBudget time) throws TrackerFailure {
    if (Json.text(data(SELF, "", time), "/user/user_id").isEmpty()) {
      throw new TrackerFailure(TrackerTrouble.ANSWER);
    }
    return TrackerHealth.SOUND;
  }

  private JsonNode data(String query, String id, CallBudget time) throws TrackerFailure {
    ObjectNode asked = Json.object().put("query", query);
    ObjectNode variables = asked.putObject("variables");
    if (!id.isEmpty()) {
      variables.put("id", id);
    }
    Request.Builder request = new Request.Builder().url(api).post(Json.body(asked));
    JsonNode said = calls.json(request.header("Authorization", "Bearer " + key).build(), time);
    if (!said.path("errors").isEmpty()) {
      throw new TrackerFailure(trouble(said.at("/errors/0")));
    }
    return said.path("data");
  }

  private static TrackerTrouble trouble(JsonNode error) {
    return switch (error.at("/extensions/code").asText(Json.text(error, "/code"))) {
      case "auth_failed" -> TrackerTrouble.KEY;
      case "forbidden", "require_elevated_privilege", "account_cancelled" -> TrackerTrouble.SCOPE;
      case "object_not_found" -> TrackerTrouble.MISSING;
      case "too_many_requests", "paid_required" -> TrackerTrouble.PACE;
      case "invalid_arguments" -> TrackerTrouble.REQUEST;
      default -> TrackerTrouble.FAULT;
    };
  }

  /** Never the key. */
  @Override
  public String toString() {
    return "Fireflies[" + api + "]";
  }
}
