package dev.bonafide.hiring.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.applicant.ApplicationAnswer;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.TeamNote;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.hiring.wire.BearerToken;
import dev.bonafide.hiring.wire.Json;
import dev.bonafide.hiring.wire.PlainValue;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.ApiReply;
import dev.bonafide.http.CallBudget;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Greenhouse, by the lists of Harvest v3, with no field that is not needed. Private candidates are
 * never read, and of notes only those that everyone in the hiring team may see: who asks Bonafide
 * may have fewer rights in Greenhouse than its credentials. Source:
 * https://harvestdocs.greenhouse.io/reference, https://harvestdocs.greenhouse.io/docs/pagination
 */
public final class Greenhouse extends OpenTracker {
  private static final String SETTINGS =
      "BONAFIDE_GREENHOUSE_CLIENT_ID, BONAFIDE_GREENHOUSE_CLIENT_SECRET, and"
          + " BONAFIDE_GREENHOUSE_USER_ID, which must be a site admin's ID";

  private static final List<String> LISTS =
      List.of("candidates", "applications", "attachments", "notes", "scorecards");

  /** Without these there is nothing to screen. */
  private static final Set<String> NEEDED = Set.of("candidates", "applications", "attachments");

  /** Most that is fetched of one list. */
  private static final int PAGES = 5;

  private static final String ROWS = "500";

  /** Most IDs that a list takes in one parameter. */
  private static final int MOST_IDS = 50;

  private static final String CANDIDATE =
      "candidates?private=false&fields=id,first_name,last_name,private&ids=";
  private static final String EXISTS = "candidates?fields=id&ids=";
  private static final String APPLICATIONS =
      "applications?fields=id,candidate_id,stage_name,answers,created_at&candidate_ids=";
  private static final String STAGES =
      "applications?fields=id,candidate_id,stage_name,created_at&candidate_ids=";
  private static final String RESUMES =
      "attachments?type=resume&fields=id,application_id,type,filename,url,created_at&";
  private static final String NOTES =
      "notes?type=NOTE&visibility=publicly_visible"
          + "&fields=id,candidate_id,body,type,visibility,created_at&candidate_ids=";
  private static final String WRITTEN =
      "notes?type=NOTE&fields=id,candidate_id,body&candidate_ids=";
  private static final String SCORECARDS =
      "scorecards?status=complete&fields=id,application_id,status,candidate_rating,notes,"
          + "public_notes,submitted_at&application_ids=";

  private final HttpUrl api;
  private final String user;
  private final BearerToken token;

  /**
   * An API client of an account.
   *
   * @param user the numeric ID of the Greenhouse user on whose behalf everything is read and
   *     written
   * @param api such as {@code https://harvest.greenhouse.io/v3}
   * @param token where access tokens are issued
   */
  public record Client(String id, String secret, String user, HttpUrl api, HttpUrl token) {
    /** Source: https://harvestdocs.greenhouse.io/docs/authentication. */
    Request grant() {
      return BearerToken.grant(token, Map.of("grant_type", "client_credentials", "sub", user))
          .header("Authorization", Credentials.basic(id, secret))
          .build();
    }

    /** Never the secret. */
    @Override
    public String toString() {
      return "Client[" + id + "]";
    }
  }

  public Greenhouse(Client client, TrackerCalls calls, InstantSource clock) {
    super(TrackerVendor.GREENHOUSE, SETTINGS, calls);
    this.api = client.api();
    this.user = client.user();
    this.token = new BearerToken(calls, clock, _ -> client.grant());
  }

  @Override
  FoundCandidate find(CandidateLink link, RecordParts parts, CallBudget time)
      throws TrackerFailure {
    JsonNode candidate =
        rows(CANDIDATE + link.candidate(), time).stream()
            .filter(row -> FoundCandidate.id(row).equals(link.candidate()))
            .filter(row -> !row.path("private").asBoolean(false))
            .findFirst()
            .orElseThrow(() -> new TrackerFailure(TrackerTrouble.MISSING));
    List<JsonNode> applications = applications(link, APPLICATIONS + link.candidate(), time);
    if (applications.isEmpty() && link.application() != null) {
      throw new TrackerFailure(TrackerTrouble.MISSING);
    }
    return new FoundCandidate(link, candidate, applications, time);
  }

  /** Candidates that are meant, the latest first. */
  private List<JsonNode> applications(CandidateLink link, String which, CallBudget time)
      throws TrackerFailure {
    String meant = link.application();
    return rows(which, time).stream()
        .filter(row -> row.path("candidate_id").asText().equals(link.candidate()))
        .filter(row -> meant == null || FoundCandidate.id(row).equals(meant))
        .sorted(by("created_at").reversed())
        .limit(MOST_IDS)
        .toList();
  }

  @Override
  String name(JsonNode candidate) {
    return Json.text(candidate, "/first_name") + " " + Json.text(candidate, "/last_name");
  }

  @Override
  String stage(JsonNode application) {
    return Json.text(application, "/stage_name");
  }

  @Override
  List<ApplicationAnswer> answers(JsonNode application) {
    return application
        .path("answers")
        .valueStream()
        .map(one -> PlainValue.answer(one.path("question"), one.path("answer")))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Résumés, whose addresses end after seven days. */
  @Override
  List<StoredFile> resumes(FoundCandidate found) throws TrackerFailure {
    return resumes(found, "application_ids", String.join(",", found.applicationIds())).stream()
        .sorted(by("created_at").reversed())
        .map(
            row ->
                new StoredFile(
                    row.path("filename").asText("résumé"),
                    isAgain -> bytes(isAgain ? renewed(row, found) : row, found)))
        .toList();
  }

  private List<JsonNode> resumes(FoundCandidate found, String filter, String ids)
      throws TrackerFailure {
    return ids.isEmpty()
        ? List.of()
        : rows(RESUMES + filter + "=" + ids, found.time()).stream()
            .filter(row -> row.path("type").asText().equals("resume"))
            .toList();
  }

  private JsonNode renewed(JsonNode row, FoundCandidate found) throws TrackerFailure {
    String id = FoundCandidate.id(row);
    return resumes(found, "ids", id).stream()
        .filter(again -> FoundCandidate.id(again).equals(id))
        .findFirst()
        .orElseThrow(() -> new TrackerFailure(TrackerTrouble.MISSING));
  }

  /** The address is signed, and needs no token. */
  private byte[] bytes(JsonNode row, FoundCandidate found) throws TrackerFailure {
    return calls.file(Json.text(row, "/url"), "", found.time());
  }

  /** Notes that the whole team may see; no others are shown, as anyone on it may ask here. */
  @Override
  List<TeamNote> notes(FoundCandidate found) throws TrackerFailure {
    return rows(NOTES + found.link().candidate(), found.time()).stream()
        .filter(row -> Json.text(row, "/type").equals("NOTE"))
        .filter(row -> Json.text(row, "/visibility").equals("publicly_visible"))
        .sorted(by("created_at"))
        .map(row -> new TeamNote(PlainValue.of(row.path("body")), Json.text(row, "/created_at")))
        .toList();
  }

  @Override
  List<TeamNote> scorecards(FoundCandidate found) throws TrackerFailure {
    String ids = String.join(",", found.applicationIds());
    return ids.isEmpty()
        ? List.of()
        : rows(SCORECARDS + ids, found.time()).stream()
            .filter(row -> row.path("status").asText().equals("complete"))
            .sorted(by("submitted_at"))
            .map(row -> new TeamNote(scorecard(row), Json.text(row, "/submitted_at")))
            .toList();
  }

  private static String scorecard(JsonNode row) {
    String rating = Json.text(row, "/candidate_rating");
    boolean isRated = !rating.isEmpty() && !rating.equals("no_decision");
    return Stream.of(
            isRated ? "Rating: " + rating.replace('_', ' ') : "",
            PlainValue.of(row.path("notes")),
            PlainValue.of(row.path("public_notes")))
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  @Override
  boolean isThere(CandidateLink link, CallBudget time) throws TrackerFailure {
    return rows(EXISTS + link.candidate(), time).stream()
        .anyMatch(row -> FoundCandidate.id(row).equals(link.candidate()));
  }

  @Override
  String stageOf(CandidateLink link, CallBudget time) throws TrackerFailure {
    String meant = link.application();
    String which = STAGES + link.candidate() + (meant == null ? "" : "&ids=" + meant);
    return applications(link, which, time).stream().findFirst().map(this::stage).orElse("");
  }

  @Override
  void write(CandidateLink link, String text, CallBudget time) throws TrackerFailure {
    ObjectNode note =
        Json.object()
            .put("candidate_id", Long.parseLong(link.candidate()))
            .put("user_id", Long.parseLong(user))
            .put("body", text)
            .put("visibility", "private")
            .put("note_type", "NOTE");
    token.tell(new Request.Builder().url(list("notes").build()).post(Json.body(note)), time);
  }

  @Override
  List<String> written(CandidateLink link, CallBudget time) throws TrackerFailure {
    return rows(WRITTEN + link.candidate(), time).stream()
        .map(row -> Json.text(row, "/body"))
        .toList();
  }

  @Override
  TrackerHealth health(CallBudget time) throws TrackerFailure {
    List<SetupProblem> problems = new ArrayList<>();
    List<String> withheld = new ArrayList<>();
    for (String list : LISTS) {
      try {
        get(list(list).addQueryParameter("per_page", "1").addQueryParameter("fields", "id"), time);
      } catch (TrackerFailure e) {
        if (e.trouble() != TrackerTrouble.SCOPE) {
          throw e;
        }
        if (NEEDED.contains(list)) {
          problems.add(lacking(list));
        } else {
          withheld.add(list);
        }
      }
    }
    return new TrackerHealth(problems, withheld);
  }

  private static SetupProblem lacking(String list) {
    return new SetupProblem(
        "the credentials do not have the scope harvest:"
            + list
            + ":list, or the user is not a site admin",
        "add the scope in Greenhouse under Configure > Dev Center > API Credential Management");
  }

  /**
   * The rows of a list that match. The next page's address is taken apart for its cursor, which is
   * then sent by itself: with any other parameter it is refused, and no answer says where the token
   * is sent.
   *
   * @param which the list, its filters, and the only fields that are sent
   */
  private List<JsonNode> rows(String which, CallBudget time) throws TrackerFailure {
    List<JsonNode> rows = new ArrayList<>();
    int query = which.indexOf('?');
    String list = which.substring(0, query);
    HttpUrl.Builder url =
        list(list).query(which.substring(query + 1)).addQueryParameter("per_page", ROWS);
    for (int page = 0; page < PAGES; page++) {
      ApiReply reply = get(url, time);
      TrackerCalls.rows(TrackerCalls.json(reply), rows);
      String cursor = cursor(reply.header("Link"));
      if (cursor == null) {
        return rows;
      }
      url = list(list).addQueryParameter("cursor", cursor);
    }
    return rows;
  }

  private ApiReply get(HttpUrl.Builder url, CallBudget time) throws TrackerFailure {
    return token.ask(new Request.Builder().url(url.build()).get(), time);
  }

  /** Of {@code <https://…?cursor=…>; rel="next"}; null for the last page. */
  private static @Nullable String cursor(String link) {
    int open = link.indexOf('<');
    int close = link.indexOf('>', open + 1);
    if (open < 0 || close < 0 || !link.substring(close).contains("rel=\"next\"")) {
      return null;
    }
    HttpUrl next = HttpUrl.parse(link.substring(open + 1, close));
    return next == null ? null : next.queryParameter("cursor");
  }

  private HttpUrl.Builder list(String name) {
    return api.newBuilder().addPathSegment(name);
  }
}
