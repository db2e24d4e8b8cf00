package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.hiring.wire.BearerToken;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Asks Google Meet for a meeting that was named, in the name of those who hold interviews: a record
 * is shown only to the owner of the meeting and to who took part. Sources:
 * https://developers.google.com/meet/api/reference/rest/v2/conferenceRecords/list,
 * https://developers.google.com/meet/api/guides/artifacts
 */
public final class GoogleMeet implements TranscriptSource {
  static final String SCOPE = "https://www.googleapis.com/auth/meetings.space.readonly";

  private static final String READY = "FILE_GENERATED";
  private static final String ROWS = "100";

  /** A meeting of a day has fewer sentences. */
  private static final int MOST_PAGES = 200;

  private final HttpUrl api;
  private final InstantSource clock;
  private final Map<String, BearerToken> tokens = new LinkedHashMap<>();

  /**
   * One of a company.
   *
   * @param api with its version
   * @param users those in whose name it asks, by their addresses
   */
  public GoogleMeet(
      HttpUrl api,
      ServiceAccount account,
      List<String> users,
      TrackerCalls calls,
      InstantSource clock) {
    this.api = api;

    this.clock = clock;
    for (String user : users) {
      tokens.put(user, new BearerToken(calls, clock, now -> account.grant(user, SCOPE, now)));
    }
  }

  /**
   * The transcripts of a meeting that are ready, each once.
   *
   * @param code of the meeting
   * @param since when it may have begun
   * @throws TrackerFailure where somebody may have more, and could not be asked
   */
  public List<TranscriptNotice> ready(String code, Instant since, Duration within)
      throws TrackerFailure {
    CallBudget time = CallBudget.of(clock, within);
    Map<String, TranscriptNotice> found = new LinkedHashMap<>();
    for (String user : tokens.keySet()) {
      for (JsonNode conference : conferences(user, code, since, time)) {
        for (JsonNode transcript : rows(user, at(conference, "transcripts"), "transcripts", time)) {
          if (transcript.path("state").asText("").equals(READY)) {
            TranscriptNotice notice = notice(user, code, conference, transcript);
            found.putIfAbsent(notice.url(), notice);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<JsonNode> conferences(String user, String code, Instant since, CallBudget time)
      throws TrackerFailure {
    HttpUrl list =
        api.newBuilder()
            .addPathSegment("conferenceRecords")
            .addQueryParameter(
                "filter",
                "space.meeting_code = \"%s\" AND start_time>=\"%s\"".formatted(code, since))
            .build();
    return rows(user, list, "conferenceRecords", time).stream()
        .filter(one -> !one.path("endTime").asText("").isEmpty())
        .toList();
  }

  private static TranscriptNotice notice(
      String user, String code, JsonNode conference, JsonNode transcript) {
    OutsideRecord meeting = NamedMeetings.meet(code);
    return new TranscriptNotice(
        MeetingVendor.MEET,
        List.of(
            new OutsideRecord(
                meeting.system(), meeting.id(), "meet/" + conference.path("name").asText(""))),
        ZoomNotice.day(conference.path("startTime").asText("")),
        "",
        transcript.path("name").asText(""),
        user,
        List.of());
  }

  @Override
  public FetchedWords words(TranscriptNotice notice, Duration within) {
    CallBudget time = CallBudget.of(clock, within);
    String user = notice.token();
    int last = notice.url().indexOf("/transcripts/");
    if (!tokens.containsKey(user) || last < 0) {
      return new FetchedWords.Refused(UnheardMeeting.ENDED);
    }
    try {
      List<JsonNode> entries =
          rows(user, api(notice.url() + "/entries"), "transcriptEntries", time);
      HttpUrl people = api(notice.url().substring(0, last) + "/participants");
      Map<String, String> names = new HashMap<>();
      rows(user, people, "participants", time)
          .forEach(one -> names.put(one.path("name").asText(""), name(one)));
      return entries.isEmpty()
          ? new FetchedWords.Refused(UnheardMeeting.ENDED)
          : new FetchedWords.Read(written(entries, names));
    } catch (TrackerFailure e) {
      return FetchedWords.of(e.trouble());
    }
  }

  private static String written(List<JsonNode> entries, Map<String, String> names) {
    RecordingClock from = RecordingClock.from(entries.getFirst().path("startTime").asText(""));
    SpokenSentences said = new SpokenSentences();
    for (JsonNode entry : entries) {
      said.add(
          names.getOrDefault(entry.path("participant").asText(""), ""),
          from.since(entry.path("startTime").asText("")),
          entry.path("text").asText(""));
    }
    return said.written();
  }

  /** Under which somebody took part, whether they were signed in or not, or on the phone. */
  private static String name(JsonNode participant) {
    for (String kind : List.of("signedinUser", "anonymousUser", "phoneUser")) {
      if (participant.has(kind)) {
        return participant.path(kind).path("displayName").asText("");
      }
    }
    return "";
  }

  @Override
  public TrackerHealth examine(Duration within) {
    CallBudget time = CallBudget.of(clock, within);
    for (String user : tokens.keySet()) {
      try {
        HttpUrl one =
            api("conferenceRecords").newBuilder().addQueryParameter("pageSize", "1").build();
        token(user).json(new Request.Builder().url(one), time);
      } catch (TrackerFailure e) {
        return broken(user, e.trouble());
      }
    }
    return TrackerHealth.SOUND;
  }

  private static TrackerHealth broken(String user, TrackerTrouble trouble) {
    return switch (trouble) {
      case KEY, SCOPE ->
          TrackerHealth.broken(
              "Google Meet does not let the service account act for " + user,
              "delegate it the scope " + SCOPE + " in the admin console, and check the address");
      default ->
          TrackerHealth.broken(
              trouble.what(MeetingVendor.MEET.shown()), trouble.mend("BONAFIDE_MEET_KEY_FILE"));
    };
  }

  /** The rows of a list, page after page. */
  private List<JsonNode> rows(String user, HttpUrl list, String field, CallBudget time)
      throws TrackerFailure {
    List<JsonNode> rows = new ArrayList<>();
    HttpUrl.Builder url = list.newBuilder().addQueryParameter("pageSize", ROWS);
    for (int page = 0; page < MOST_PAGES; page++) {
      JsonNode said = token(user).json(new Request.Builder().url(url.build()), time);
      said.path(field).forEach(rows::add);
      String next = said.path("nextPageToken").asText("");
      if (next.isEmpty()) {
        return rows;
      }
      url.setQueryParameter("pageToken", next);
    }
    throw new TrackerFailure(TrackerTrouble.SIZE);
  }

  private BearerToken token(String user) throws TrackerFailure {
    BearerToken token = tokens.get(user);
    if (token == null) {
      throw new TrackerFailure(TrackerTrouble.KEY);
    }
    return token;
  }

  private HttpUrl at(JsonNode resource, String below) {
    return api(resource.path("name").asText("") + "/" + below);
  }

  /** Names of resources are paths below the API. */
  private HttpUrl api(String name) {
    return api.newBuilder().addPathSegments(name).build();
  }
}
