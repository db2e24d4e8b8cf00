package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.hiring.wire.BearerToken;
import dev.bonafide.hiring.wire.Json;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
      Collection<String> users,
      TrackerCalls calls,
      InstantSource clock) {
    this.api = api;
    for (String user : users) {
      tokens.put(user, new BearerToken(calls, clock, now -> account.grant(user, SCOPE, now)));
    }
  }

  /**
   * The transcripts of a meeting that are ready, each once.
   *
   * @param code of the meeting
   * @param since when it may have begun
   * @throws TrackerFailure where someone may have more, and could not be asked
   */
  public List<TranscriptNotice> ready(String code, Instant since, CallBudget time)
      throws TrackerFailure {
    Map<String, TranscriptNotice> found = new LinkedHashMap<>();
    String filter = "space.meeting_code = \"%s\" AND start_time>=\"%s\"".formatted(code, since);
    for (Map.Entry<String, BearerToken> user : tokens.entrySet()) {
      HttpUrl.Builder all = at("conferenceRecords").addQueryParameter("filter", filter);
      for (JsonNode conference : rows(user.getValue(), all, "conferenceRecords", time)) {
        if (Json.text(conference, "/endTime").isEmpty()) {
          continue;
        }
        String name = Json.text(conference, "/name");
        HttpUrl.Builder below = at(name + "/transcripts");
        for (JsonNode transcript : rows(user.getValue(), below, "transcripts", time)) {
          if (Json.text(transcript, "/state").equals(READY)) {
            String url = Json.text(transcript, "/name");
            found.putIfAbsent(
                url,
                TranscriptNotice.at(MeetingVendor.MEET, url, user.getKey())
                    .named(
                        List.of(NamedMeetings.meet(code)),
                        "meet/" + name,
                        Json.text(conference, "/startTime")));
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  @Override
  public String words(TranscriptNotice notice, CallBudget time) throws TrackerFailure {
    BearerToken user = tokens.get(notice.token());
    int last = notice.url().indexOf("/transcripts/");
    if (user == null || last < 0) {
      throw new TrackerFailure(TrackerTrouble.MISSING);
    }
    List<JsonNode> entries = rows(user, at(notice.url() + "/entries"), "transcriptEntries", time);
    HttpUrl.Builder people = at(notice.url().substring(0, last) + "/participants");
    Map<String, String> names = new HashMap<>();
    rows(user, people, "participants", time)
        .forEach(one -> names.put(Json.text(one, "/name"), name(one)));
    if (entries.isEmpty()) {
      throw new TrackerFailure(TrackerTrouble.MISSING);
    }
    SpokenSentences said = new SpokenSentences();
    String start = Json.text(entries.getFirst(), "/startTime");
    for (JsonNode entry : entries) {
      said.add(
          names.getOrDefault(Json.text(entry, "/participant"), ""),
          seconds(start, Json.text(entry, "/startTime")),
          Json.text(entry, "/text"));
    }
    return said.written();
  }

  /** Seconds between times as ISO 8601 writes them; empty where either is unknown. */
  private static String seconds(String start, String then) {
    try {
      Duration since = Duration.between(Instant.parse(start), Instant.parse(then));
      return Long.toString(Math.max(0, since.toSeconds()));
    } catch (DateTimeException none) {
      return "";
    }
  }

  /** Under which someone took part, whether they were signed in or not, or on the phone. */
  private static String name(JsonNode participant) {
    return Stream.of("signedinUser", "anonymousUser", "phoneUser")
        .filter(participant::has)
        .findFirst()
        .map(kind -> Json.text(participant, "/" + kind + "/displayName"))
        .orElse("");
  }

  @Override
  public TrackerHealth examine(CallBudget time) throws TrackerFailure {
    for (Map.Entry<String, BearerToken> user : tokens.entrySet()) {
      try {
        HttpUrl.Builder one = at("conferenceRecords").addQueryParameter("pageSize", "1");
        user.getValue().json(new Request.Builder().url(one.build()), time);
      } catch (TrackerFailure e) {
        if (!e.trouble().isRefusal()) {
          throw e;
        }
        return TrackerHealth.broken(
            "Google Meet does not let the service account act for " + user.getKey(),
            "delegate it the scope " + SCOPE + " in the admin console, and check the address");
      }
    }
    return TrackerHealth.SOUND;
  }

  /** The rows of a list, page after page. */
  private static List<JsonNode> rows(
      BearerToken user, HttpUrl.Builder list, String field, CallBudget time) throws TrackerFailure {
    List<JsonNode> rows = new ArrayList<>();
    list.addQueryParameter("pageSize", ROWS);
    for (int page = 0; page < MOST_PAGES; page++) {
      JsonNode said = user.json(new Request.Builder().url(list.build()), time);
      said.path(field).forEach(rows::add);
      String next = Json.text(said, "/nextPageToken");
      if (next.isEmpty()) {
        return rows;
      }
      list.setQueryParameter("pageToken", next);
    }
    throw new TrackerFailure(TrackerTrouble.SIZE);
  }

  /** Names of resources are paths below the API. */
  private HttpUrl.Builder at(String name) {
    return api.newBuilder().addPathSegments(name);
  }
}
