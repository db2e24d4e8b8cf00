package dev.bonafide.testkit.hiring;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Google Meet and its tokens on this machine. A token is given to a service account for a person of
 * the company, if the assertion is signed, new, and for the delegated scope; and that person sees
 * the meetings that they were in. Lists have pages. Sources:
 * https://developers.google.com/identity/protocols/oauth2/service-account,
 * https://developers.google.com/meet/api/reference/rest/v2/conferenceRecords/list,
 * https://developers.google.com/meet/api/guides/artifacts
 */
public final class FakeMeet extends FakeMeetings {
  public static final String USER = "ada@example.org";
  private static final String ACCOUNT = "bonafide@project.iam.gserviceaccount.com";
  private static final String SCOPE = "https://www.googleapis.com/auth/meetings.space.readonly";
  private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
  private static final Pattern FILTER =
      Pattern.compile("space\\.meeting_code = \"([a-z-]+)\" AND start_time>=\"([^\"]+)\"");

  /** Keys for all, as making them takes a second. */
  private static final KeyPair KEYS = keys();

  private final InstantSource clock;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final Set<String> delegated = ConcurrentHashMap.newKeySet();
  private final List<JsonObject> conferences = new CopyOnWriteArrayList<>();
  private final Map<String, List<JsonObject>> below = new ConcurrentHashMap<>();
  private final List<String> codes = new CopyOnWriteArrayList<>();
  private volatile int page = 100;

  public FakeMeet(InstantSource clock) throws IOException {
    this.clock = clock;
    delegated.add(USER);
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The address of its API. */
  public String api() {
    return url() + "/v2";
  }

  /** The key file of its service account. */
  public String keyFile() {
    JsonObject file = new JsonObject();
    file.addProperty("type", "service_account");
    file.addProperty("private_key_id", "k1");
    file.addProperty(
        "private_key",
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(KEYS.getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n");
    file.addProperty("client_email", ACCOUNT);
    file.addProperty("token_uri", url() + "/token");
    return file.toString();
  }

  /** The codes of the meetings that were asked for, each as often as it was. */
  public List<String> codes() {
    return List.copyOf(codes);
  }

  /** Takes the delegation from a person, or gives it. */
  public void delegates(String user, boolean isGiven) {
    if (isGiven) {
      delegated.add(user);
    } else {
      delegated.remove(user);
      tokens.values().remove(user);
    }
  }

  /** Has pages of lists hold fewer rows than were asked for. */
  public void page(int rows) {
    page = rows;
  }

  /**
   * Has a meeting that a person of the company was in, and that ended, with a transcript.
   *
   * @param name of the conference, such as {@code c1}
   * @param said by someone who was not signed in and typed the name Ana Silva
   */
  public void add(String name, String code, Instant start, String said) {
    String record = "conferenceRecords/" + name;
    JsonObject conference = new JsonObject();
    conference.addProperty("name", record);
    conference.addProperty("startTime", start.toString());
    conference.addProperty("endTime", start.plusSeconds(1_800).toString());
    conference.addProperty("space", "spaces/jQCFfuBOdN5z");
    conference.addProperty("code", code);
    conferences.add(conference);
    below.put(
        record + "/participants",
        List.of(
            person(record, "p1", "signedinUser", "Ada"),
            person(record, "p2", "anonymousUser", "Ana Silva")));
    transcribes(name, "FILE_GENERATED");
    List<JsonObject> entries = new ArrayList<>();
    entries.add(entry(record, "p1", start.plusSeconds(5), "Where do you live?"));
    entries.add(entry(record, "p2", start.plusSeconds(9), said));
    below.put(record + "/transcripts/t1/entries", entries);
  }

  /** Has a conference's transcript in a state, such as {@code ENDED}. */
  public void transcribes(String name, String state) {
    String record = "conferenceRecords/" + name;
    JsonObject transcript = new JsonObject();
    transcript.addProperty("name", record + "/transcripts/t1");
    transcript.addProperty("state", state);
    below.put(record + "/transcripts", List.of(transcript));
  }

  /** Deletes the entries of a conference, as after 30 days. */
  public void expires(String name) {
    below.put("conferenceRecords/" + name + "/transcripts/t1/entries", List.of());
  }

  private static JsonObject person(String record, String id, String kind, String name) {
    JsonObject user = new JsonObject();
    user.addProperty("displayName", name);
    JsonObject one = new JsonObject();
    one.addProperty("name", record + "/participants/" + id);
    one.add(kind, user);
    return one;
  }

  private static JsonObject entry(String record, String person, Instant at, String text) {
    JsonObject one = new JsonObject();
    one.addProperty("participant", record + "/participants/" + person);
    one.addProperty("text", text);
    one.addProperty("languageCode", "en-US");
    one.addProperty("startTime", at.toString());
    one.addProperty("endTime", at.plusSeconds(2).toString());
    return one;
  }

  @Override
  Answer answer(TrackerCall call) throws TrackerRefusal {
    if (call.path().equals("/token")) {
      return granted(call);
    }
    String token = call.authorization().replaceFirst("^Bearer ", "");
    if (!call.method().equals("GET") || !call.path().startsWith("/v2/")) {
      throw new TrackerRefusal(404, "NOT_FOUND");
    }
    if (!tokens.containsKey(token)) {
      throw new TrackerRefusal(401, "UNAUTHENTICATED");
    }
    boolean sees = USER.equals(tokens.get(token));
    String name = call.path().substring("/v2/".length());
    if (name.equals("conferenceRecords")) {
      return paged(name, sees ? listed(call) : List.of(), call);
    }
    List<JsonObject> rows = below.get(name);
    if (rows == null || !sees) {
      throw new TrackerRefusal(403, "PERMISSION_DENIED");
    }
    String kind = name.substring(name.lastIndexOf('/') + 1);
    return paged(kind.equals("entries") ? "transcriptEntries" : kind, rows, call);
  }

  private List<JsonObject> listed(TrackerCall call) throws TrackerRefusal {
    String filter = call.query().getOrDefault("filter", "");
    if (filter.isEmpty()) {
      return conferences;
    }
    Matcher matched = FILTER.matcher(filter);
    if (!matched.matches()) {
      throw new TrackerRefusal(400, "INVALID_ARGUMENT");
    }
    codes.add(matched.group(1));
    Instant since = Instant.parse(matched.group(2));
    return conferences.stream()
        .filter(one -> one.get("code").getAsString().equals(matched.group(1)))
        .filter(one -> !Instant.parse(one.get("startTime").getAsString()).isBefore(since))
        .map(JsonObject::deepCopy)
        .peek(one -> one.remove("code"))
        .toList();
  }

  private Answer paged(String field, List<JsonObject> rows, TrackerCall call)
      throws TrackerRefusal {
    int asked = Integer.parseInt(call.query().getOrDefault("pageSize", "10"));
    if (asked > 100) {
      throw new TrackerRefusal(400, "INVALID_ARGUMENT");
    }
    int from = Integer.parseInt(call.query().getOrDefault("pageToken", "0"));
    int to = Math.min(rows.size(), from + Math.min(page, asked));
    JsonArray some = new JsonArray();
    rows.subList(from, to).forEach(some::add);
    JsonObject body = new JsonObject();
    body.add(field, some);
    if (to < rows.size()) {
      body.addProperty("nextPageToken", Integer.toString(to));
    }
    return Answer.of(body);
  }

  private Answer granted(TrackerCall call) throws TrackerRefusal {
    Map<String, String> form = TrackerCall.pairs(call.body());
    String[] parts = form.getOrDefault("assertion", "").split("\\.", -1);
    if (!call.method().equals("POST")
        || !GRANT.equals(form.get("grant_type"))
        || parts.length != 3
        || !isSigned(parts)) {
      throw new TrackerRefusal(400, "invalid_grant");
    }
    JsonObject claims = JsonParser.parseString(decoded(parts[1])).getAsJsonObject();
    long now = clock.instant().getEpochSecond();
    long from = claims.get("iat").getAsLong();
    long to = claims.get("exp").getAsLong();
    boolean isValid =
        claims.get("iss").getAsString().equals(ACCOUNT)
            && claims.get("aud").getAsString().equals(url() + "/token")
            && from <= now + 60
            && to > now
            && to - from <= 3_600;
    if (!isValid) {
      throw new TrackerRefusal(400, "invalid_grant");
    }
    String user = claims.get("sub").getAsString();
    if (!delegated.contains(user) || !claims.get("scope").getAsString().equals(SCOPE)) {
      throw new TrackerRefusal(401, "unauthorized_client");
    }
    String token = "ya29." + tokens.size() + "." + user.hashCode();
    tokens.put(token, user);
    JsonObject body = new JsonObject();
    body.addProperty("access_token", token);
    body.addProperty("expires_in", 3_599);
    body.addProperty("token_type", "Bearer");
    return Answer.of(body);
  }

  private boolean isSigned(String[] parts) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initVerify(KEYS.getPublic());
      signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
      return signature.verify(Base64.getUrlDecoder().decode(parts[2]))
          && JsonParser.parseString(decoded(parts[0]))
              .getAsJsonObject()
              .get("alg")
              .getAsString()
              .equals("RS256");
    } catch (GeneralSecurityException | IllegalArgumentException none) {
      return false;
    }
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  @Override
  JsonElement refusal(TrackerRefusal refused) {
    JsonObject error = new JsonObject();
    error.addProperty("code", refused.status());
    error.addProperty("status", refused.said());
    JsonObject body = new JsonObject();
    body.add("error", error);
    return body;
  }
}
