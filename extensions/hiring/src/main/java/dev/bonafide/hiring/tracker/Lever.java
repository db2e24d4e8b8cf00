package dev.bonafide.hiring.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.applicant.ApplicationAnswer;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.TeamNote;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.wire.Json;
import dev.bonafide.hiring.wire.PlainValue;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Lever's Data API, version 1. Confidential opportunities, anonymized ones, and secret notes are
 * never read, even where the key would show them. Source:
 * https://hire.lever.co/developer/documentation
 */
public final class Lever extends OpenTracker {
  /** Ten requests a second, as documented. */
  public static final Duration SPACING = Duration.ofMillis(100);

  private static final int PAGES = 10;
  private static final String ROWS = "100";

  private final HttpUrl api;
  private final String key;

  /**
   * One of an account.
   *
   * @param api such as {@code https://api.lever.co/v1}
   */
  public Lever(HttpUrl api, String key, TrackerCalls calls) {
    super(TrackerVendor.LEVER, "BONAFIDE_LEVER_API_KEY", calls);
    this.api = api;
    this.key = Credentials.basic(key, "");
  }

  @Override
  FoundCandidate find(CandidateLink link, RecordParts parts, CallBudget time)
      throws TrackerFailure {
    JsonNode opportunity =
        one(
            at(link)
                .addQueryParameter("expand", "applications")
                .addQueryParameter("expand", "stage"),
            time);
    if (!FoundCandidate.id(opportunity).equalsIgnoreCase(link.candidate())
        || isEmptied(opportunity)
        || Json.text(opportunity, "/confidentiality").equals("confidential")) {
      throw new TrackerFailure(TrackerTrouble.MISSING);
    }
    return new FoundCandidate(link, opportunity, List.of(opportunity), time);
  }

  private static boolean isEmptied(JsonNode opportunity) {
    return opportunity.path("isAnonymized").asBoolean(false);
  }

  @Override
  String name(JsonNode opportunity) {
    return Json.text(opportunity, "/name");
  }

  @Override
  String stage(JsonNode opportunity) {
    return Json.text(opportunity, "/stage/text");
  }

  @Override
  List<ApplicationAnswer> answers(JsonNode opportunity) {
    return opportunity
        .path("applications")
        .valueStream()
        .flatMap(application -> application.path("customQuestions").valueStream())
        .flatMap(form -> form.path("fields").valueStream())
        .map(field -> PlainValue.answer(field.path("text"), field.path("value")))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The API may lead to where a file is stored. */
  @Override
  List<StoredFile> resumes(FoundCandidate found) throws TrackerFailure {
    return rows(at(found.link(), "resumes"), found.time()).stream()
        .sorted(created().reversed())
        .map(
            row ->
                new StoredFile(
                    row.path("file").path("name").asText("résumé"),
                    _ ->
                        calls.file(
                            at(found.link(), "resumes", FoundCandidate.id(row), "download")
                                .toString(),
                            key,
                            found.time())))
        .toList();
  }

  @Override
  List<TeamNote> notes(FoundCandidate found) throws TrackerFailure {
    return forms(found, "notes", false);
  }

  @Override
  List<TeamNote> scorecards(FoundCandidate found) throws TrackerFailure {
    return forms(found, "feedback", true);
  }

  /**
   * Notes and feedback have one form.
   *
   * @param titled whether a field says what it is about
   */
  private List<TeamNote> forms(FoundCandidate found, String list, boolean titled)
      throws TrackerFailure {
    return rows(at(found.link(), list), found.time()).stream()
        .filter(row -> !row.path("secret").asBoolean(false))
        .filter(row -> !row.path("deletedAt").isNumber())
        .sorted(created())
        .map(row -> new TeamNote(words(row, titled), moment(row)))
        .toList();
  }

  private static String words(JsonNode row, boolean titled) {
    return row.path("fields")
        .valueStream()
        .map(field -> line(field, titled))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String line(JsonNode field, boolean titled) {
    String value = PlainValue.of(field.path("value"));
    String title = titled ? PlainValue.of(field.path("text")) : "";
    return value.isEmpty() || title.isEmpty() ? value : title + ": " + value;
  }

  private static Comparator<JsonNode> created() {
    return Comparator.comparingLong(row -> row.path("createdAt").asLong());
  }

  private static @Nullable String moment(JsonNode row) {
    JsonNode created = row.path("createdAt");
    return created.isNumber() ? Instant.ofEpochMilli(created.asLong()).toString() : null;
  }

  @Override
  boolean isThere(CandidateLink link, CallBudget time) throws TrackerFailure {
    return !isEmptied(one(at(link), time));
  }

  @Override
  String stageOf(CandidateLink link, CallBudget time) throws TrackerFailure {
    return stage(one(at(link).addQueryParameter("expand", "stage"), time));
  }

  @Override
  void write(CandidateLink link, String text, CallBudget time) throws TrackerFailure {
    ObjectNode note = Json.object().put("value", text);
    calls.tell(request(at(link, "notes")).post(Json.body(note)).build(), time);
  }

  @Override
  List<String> written(CandidateLink link, CallBudget time) throws TrackerFailure {
    return rows(at(link, "notes"), time).stream()
        .map(row -> row.path("fields").toString())
        .toList();
  }

  @Override
  TrackerHealth health(CallBudget time) throws TrackerFailure {
    try {
      HttpUrl.Builder all = api.newBuilder().addPathSegment("opportunities");
      TrackerCalls.rows(
          said(all.addQueryParameter("limit", "1"), time).path("data"), new ArrayList<>());
      return TrackerHealth.SOUND;
    } catch (TrackerFailure e) {
      return lacking(
          e,
          "the key has no permission to read opportunities",
          "allow this in Lever under Settings > Integrations and API > API Credentials");
    }
  }

  private HttpUrl.Builder at(CandidateLink link, String... steps) {
    HttpUrl.Builder url =
        api.newBuilder().addPathSegment("opportunities").addPathSegment(link.candidate());
    for (String step : steps) {
      url.addPathSegment(step);
    }
    return url;
  }

  private JsonNode one(HttpUrl.Builder url, CallBudget time) throws TrackerFailure {
    return TrackerCalls.object(said(url, time).path("data"));
  }

  /** All rows of a list, page by page. */
  private List<JsonNode> rows(HttpUrl.Builder list, CallBudget time) throws TrackerFailure {
    List<JsonNode> rows = new ArrayList<>();
    HttpUrl.Builder url = list.addQueryParameter("limit", ROWS);
    for (int page = 0; page < PAGES; page++) {
      JsonNode said = said(url, time);
      TrackerCalls.rows(said.path("data"), rows);
      String next = Json.text(said, "/next");
      if (!said.path("hasNext").asBoolean(false) || next.isEmpty()) {
        return rows;
      }
      url.setQueryParameter("offset", next);
    }
    return rows;
  }

  private JsonNode said(HttpUrl.Builder url, CallBudget time) throws TrackerFailure {
    return calls.json(request(url).get().build(), time);
  }

  private Request.Builder request(HttpUrl.Builder url) {
    return new Request.Builder().url(url.build()).header("Authorization", key);
  }
}
