package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Asks Fireflies, by GraphQL: first for the link and the invitees of a meeting, and for its words
 * only once a case wants them. Titles and summaries are not asked for. Errors may come within HTTP
 * 200. Sources: https://docs.fireflies.ai/graphql-api/query/transcript,
 * https://docs.fireflies.ai/schema/transcript, https://docs.fireflies.ai/miscellaneous/error-codes
 */
public final class FirefliesApi implements TranscriptSource {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final MediaType TYPE = MediaType.get("application/json");
  private static final String SETTING = "BONAFIDE_FIREFLIES_API_KEY";

  private static final String MEETING =
      "query Meeting($id: String!) { transcript(id: $id) { id dateString meeting_link"
          + " organizer_email fireflies_users meeting_attendees { email } } }";

  private static final String WORDS =
      "query Words($id: String!) { transcript(id: $id) { id sentences { speaker_name start_time"
          + " text } } }";

  private static final String SELF = "query Self { user { user_id } }";

  private final HttpUrl api;
  private final String key;
  private final TrackerCalls calls;
  private final InstantSource clock;

  /**
   * One of an account.
   *
   * @param api the address of GraphQL
   */
  public FirefliesApi(HttpUrl api, String key, TrackerCalls calls, InstantSource clock) {
    this.api = api;
    this.key = key;
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public FoundMeeting find(TranscriptNotice notice, Duration within) {
    try {
      JsonNode meeting = transcript(MEETING, notice, within);
      return new FoundMeeting.Found(
          notice.named(
              names(meeting, "fireflies/" + notice.url()),
              ZoomNotice.day(meeting.path("dateString").asText(""))));
    } catch (TrackerFailure e) {
      return FoundMeeting.of(e.trouble());
    }
  }

  /** Its link, and everybody who was invited from outside the organizer's company. */
  private static List<OutsideRecord> names(JsonNode meeting, String part) {
    List<OutsideRecord> names = new ArrayList<>();
    NamedMeetings.link(meeting.path("meeting_link").asText("")).ifPresent(names::add);
    Invitees invitees = new Invitees(meeting.path("organizer_email").asText(""));
    meeting.path("fireflies_users").forEach(user -> invitees.own(user.asText("")));
    meeting.path("meeting_attendees").forEach(one -> invitees.add(one.path("email").asText("")));
    names.addAll(invitees.fromOutside());
    return names.stream().map(one -> new OutsideRecord(one.system(), one.id(), part)).toList();
  }

  @Override
  public FetchedWords words(TranscriptNotice notice, Duration within) {
    try {
      SpokenSentences said = new SpokenSentences();
      for (JsonNode line : transcript(WORDS, notice, within).path("sentences")) {
        said.add(
            line.path("speaker_name").asText(""),
            line.path("start_time").asText(""),
            line.path("text").asText(""));
      }
      // It says that it is transcribed before it gives the sentences out.
      return said.isEmpty() ? new FetchedWords.Later() : new FetchedWords.Read(said.written());
    } catch (TrackerFailure e) {
      return FetchedWords.of(e.trouble());
    }
  }

  private JsonNode transcript(String query, TranscriptNotice notice, Duration within)
      throws TrackerFailure {
    JsonNode found = data(query, notice.url(), within).path("transcript");
    if (!found.path("id").asText("").equals(notice.url())) {
      throw new TrackerFailure(TrackerTrouble.MISSING);
    }
    return found;
  }

  @Override
  public TrackerHealth examine(Duration within) {
    try {
      return data(SELF, "", within).path("user").path("user_id").asText("").isEmpty()
          ? TrackerHealth.broken("the answer from Fireflies cannot be read", "check " + SETTING)
          : TrackerHealth.SOUND;
    } catch (TrackerFailure e) {
      return TrackerHealth.broken(
          e.trouble().what(MeetingVendor.FIREFLIES.shown()), e.trouble().mend(SETTING));
    }
  }

  private JsonNode data(String query, String id, Duration within) throws TrackerFailure {
    String body =
        JSON.createObjectNode()
            .put("query", query)
            .set(
                "variables",
                id.isEmpty() ? JSON.createObjectNode() : JSON.createObjectNode().put("id", id))
            .toString();
    JsonNode said =
        calls.json(
            new Request.Builder()
                .url(api)
                .header("Authorization", "Bearer " + key)
                .post(RequestBody.create(body, TYPE))
                .build(),
            CallBudget.of(clock, within));
    if (!said.path("errors").isEmpty()) {
      throw new TrackerFailure(trouble(said.path("errors").path(0)));
    }
    return said.path("data");
  }

  private static TrackerTrouble trouble(JsonNode error) {
    String code = error.path("extensions").path("code").asText(error.path("code").asText(""));
    return switch (code) {
      case "auth_failed" -> TrackerTrouble.KEY;
      case "forbidden", "require_elevated_privilege", "account_cancelled" -> TrackerTrouble.SCOPE;
      case "object_not_found" -> TrackerTrouble.MISSING;
      case "too_many_requests", "paid_required" -> TrackerTrouble.PACE;
      case "invalid_arguments" -> TrackerTrouble.REQUEST;
      default -> TrackerTrouble.FAULT;
    };
  }
}
