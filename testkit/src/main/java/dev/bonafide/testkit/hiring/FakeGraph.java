package dev.bonafide.testkit.hiring;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Microsoft Graph and its login on this machine, as far as transcripts of Teams go. It wants its
 * validation token back from both addresses before it makes a subscription, and allows one for each
 * app, for at most 4,320 minutes. Sources:
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow,
 * https://learn.microsoft.com/graph/api/subscription-post-subscriptions,
 * https://learn.microsoft.com/graph/change-notifications-delivery-webhooks,
 * https://learn.microsoft.com/graph/teams-changenotifications-callrecording-and-calltranscript,
 * https://learn.microsoft.com/graph/api/calltranscript-get,
 * https://learn.microsoft.com/graph/api/onlinemeeting-get
 */
public final class FakeGraph extends FakeMeetings {
  public static final String TENANT = "84bd8158-6d4d-4958-8b9f-9d6445542f95";
  public static final String CLIENT = "00001111-aaaa-2222-bbbb-3333cccc4444";
  public static final String SECRET = "graph~client~secret";
  public static final String ORGANIZER = "ba321e0d-79ee-478d-8e28-85a19507f456";
  private static final String RESOURCE = "communications/onlineMeetings/getAllTranscripts";
  private static final Duration LONGEST = Duration.ofDays(3);
  private static final Set<String> MEETING_FIELDS =
      Set.of("joinWebUrl", "joinMeetingIdSettings", "participants", "subject", "startDateTime");

  private final InstantSource clock;
  private final Map<String, JsonObject> meetings = new ConcurrentHashMap<>();
  private final Map<String, String> transcripts = new ConcurrentHashMap<>();
  private final Map<String, JsonObject> subscriptions = new ConcurrentHashMap<>();
  private volatile String token = "graph-token-1";
  private volatile boolean mayRead = true;
  private final AtomicInteger given = new AtomicInteger(1);

  /** One that takes addresses on this machine, which Graph would not. */
  public FakeGraph(InstantSource clock) throws IOException {
    this.clock = clock;
  }

  /** The address of its API. */
  public String api() {
    return url() + "/v1.0";
  }

  /**
   * Has a meeting of Ada's with someone from outside.
   *
   * @param chat of the meeting, such as {@code 19:meeting_x@thread.v2}
   * @param joined the ID with which people join
   */
  public void add(String meeting, String chat, String joined, String guest) {
    JsonObject one = new JsonObject();
    one.addProperty("id", meeting);
    one.addProperty("subject", "Interview with Ana Silva");
    one.addProperty(
        "joinWebUrl",
        "https://teams.microsoft.com/l/meetup-join/"
            + URLEncoder.encode(chat, StandardCharsets.UTF_8)
            + "/0?context=%7b%22Tid%22%3a%22"
            + TENANT
            + "%22%7d");
    JsonObject settings = new JsonObject();
    settings.addProperty("joinMeetingId", joined);
    one.add("joinMeetingIdSettings", settings);
    JsonObject people = new JsonObject();
    people.add("organizer", person("ada@example.org"));
    JsonArray attendees = new JsonArray();
    attendees.add(person("ben@example.org"));
    attendees.add(person(guest));
    people.add("attendees", attendees);
    one.add("participants", people);
    meetings.put(meeting, one);
  }

  private static JsonObject person(String address) {
    JsonObject one = new JsonObject();
    one.addProperty("upn", address);
    one.addProperty("role", "presenter");
    return one;
  }

  /** Has a transcript of a meeting. */
  public void transcribes(String meeting, String transcript, String vtt) {
    transcripts.put(meeting + "/" + transcript, vtt);
  }

  /** No longer has a transcript. */
  public void remove(String meeting, String transcript) {
    transcripts.remove(meeting + "/" + transcript);
  }

  /** Ends the tokens that it gave out. */
  public void endsTokens() {
    token = "graph-token-" + given.incrementAndGet();
  }

  /** Whether an administrator consented to what the app is to read. */
  public void consents(boolean isGiven) {
    mayRead = isGiven;
  }

  /** Its subscriptions. */
  public List<JsonObject> subscriptions() {
    return List.copyOf(subscriptions.values());
  }

  /** Has a subscription that is there already. */
  public void subscribe(String id, String address, String resource, Instant end) {
    JsonObject one = new JsonObject();
    one.addProperty("id", id);
    one.addProperty("resource", resource);
    one.addProperty("notificationUrl", address);
    one.addProperty("expirationDateTime", end.toString());
    subscriptions.put(id, one);
  }

  @Override
  Answer answer(TrackerCall call) throws TrackerRefusal {
    String path = call.path();
    if (path.equals("/" + TENANT + "/oauth2/v2.0/token")) {
      return login(call);
    }
    if (!call.authorization().equals("Bearer " + token)) {
      throw new TrackerRefusal(401, "InvalidAuthenticationToken");
    }
    List<String> parts = List.of(path.substring(1).split("/"));
    if (parts.size() >= 2 && parts.get(1).equals("subscriptions")) {
      return subscription(call, parts.size() == 3 ? parts.get(2) : "");
    }
    boolean isMeeting =
        parts.size() >= 5
            && parts.get(0).equals("v1.0")
            && parts.get(1).equals("users")
            && parts.get(2).equals(ORGANIZER)
            && parts.get(3).equals("onlineMeetings")
            && call.method().equals("GET");
    if (!isMeeting) {
      throw new TrackerRefusal(404, "NotFound");
    }
    permitted();
    return parts.size() == 5
        ? meeting(parts.get(4), call)
        : transcript(parts.subList(4, parts.size()), call);
  }

  private Answer login(TrackerCall call) throws TrackerRefusal {
    Map<String, String> form = TrackerCall.pairs(call.body());
    boolean isAsked =
        call.method().equals("POST")
            && call.type().startsWith("application/x-www-form-urlencoded")
            && "client_credentials".equals(form.get("grant_type"))
            && (url() + "/.default").equals(form.get("scope"));
    if (!isAsked) {
      throw new TrackerRefusal(400, "invalid_request");
    }
    if (!CLIENT.equals(form.get("client_id")) || !SECRET.equals(form.get("client_secret"))) {
      throw new TrackerRefusal(401, "invalid_client");
    }
    JsonObject body = new JsonObject();
    body.addProperty("token_type", "Bearer");
    body.addProperty("expires_in", 3599);
    body.addProperty("access_token", token);
    return Answer.of(body);
  }

  private void permitted() throws TrackerRefusal {
    if (!mayRead) {
      throw new TrackerRefusal(403, "Forbidden");
    }
  }

  private Answer meeting(String id, TrackerCall call) throws TrackerRefusal {
    JsonObject whole = meetings.get(id);
    if (whole == null) {
      throw new TrackerRefusal(404, "NotFound");
    }
    JsonObject some = new JsonObject();
    for (String field : call.query().getOrDefault("$select", "subject").split(",")) {
      if (!MEETING_FIELDS.contains(field)) {
        throw new TrackerRefusal(400, "BadRequest");
      }
      some.add(field, whole.get(field));
    }
    return Answer.of(some);
  }

  /** The path below the meeting: {@code transcripts/{id}}, with {@code content} or without. */
  private Answer transcript(List<String> path, TrackerCall call) throws TrackerRefusal {
    String vtt =
        path.size() > 2 && path.get(1).equals("transcripts")
            ? transcripts.get(path.get(0) + "/" + path.get(2))
            : null;
    if (vtt == null || path.size() > 4) {
      throw new TrackerRefusal(404, "NotFound");
    }
    if (path.size() == 4) {
      if (!"text/vtt".equals(call.query().get("$format"))) {
        throw new TrackerRefusal(406, "NotAcceptable");
      }
      return new Answer(200, "text/vtt", vtt);
    }
    JsonObject one = new JsonObject();
    one.addProperty("id", path.get(2));
    one.addProperty("meetingId", path.get(0));
    one.addProperty("callId", "call-of-" + path.get(0));
    one.addProperty("createdDateTime", "2026-11-24T09:00:00Z");
    return Answer.of(one);
  }

  private Answer subscription(TrackerCall call, String id) throws TrackerRefusal {
    switch (call.method() + (id.isEmpty() ? "" : " one")) {
      case "GET" -> {
        JsonArray value = new JsonArray();
        subscriptions.values().forEach(value::add);
        JsonObject body = new JsonObject();
        body.add("value", value);
        return Answer.of(body);
      }
      case "POST" -> {
        return made(call.json());
      }
      case "PATCH one" -> {
        JsonObject own = subscriptions.get(id);
        if (own == null) {
          throw new TrackerRefusal(404, "ResourceNotFound");
        }
        permitted();
        String end = call.json().get("expirationDateTime").getAsString();
        bounded(end);
        own.addProperty("expirationDateTime", end);
        return Answer.of(own);
      }
      case "DELETE one" -> {
        subscriptions.remove(id);
        return new Answer(204, "text/plain", "");
      }
      default -> throw new TrackerRefusal(405, "BadRequest");
    }
  }

  private Answer made(JsonObject asked) throws TrackerRefusal {
    permitted();
    String end = asked.get("expirationDateTime").getAsString();
    bounded(end);
    boolean isLong = Instant.parse(end).isAfter(clock.instant().plus(Duration.ofHours(1)));
    if (!RESOURCE.equals(asked.get("resource").getAsString())
        || !asked.get("changeType").getAsString().equals("created")
        || asked.get("clientState").getAsString().length() > 128
        || (isLong && !asked.has("lifecycleNotificationUrl"))) {
      throw new TrackerRefusal(400, "BadRequest");
    }
    if (subscriptions.values().stream()
        .anyMatch(one -> one.get("resource").getAsString().equals(RESOURCE))) {
      throw new TrackerRefusal(403, "ExtensionError");
    }
    for (String address : List.of("notificationUrl", "lifecycleNotificationUrl")) {
      ValidatedAddress.check(asked.get(address).getAsString());
    }
    JsonObject one = asked.deepCopy();
    one.remove("clientState");
    one.addProperty("id", "s" + (subscriptions.size() + 1));
    subscriptions.put(one.get("id").getAsString(), one);
    return Answer.of(201, one);
  }

  private void bounded(String end) throws TrackerRefusal {
    if (Instant.parse(end).isAfter(clock.instant().plus(LONGEST))) {
      throw new TrackerRefusal(400, "BadRequest");
    }
  }

  @Override
  JsonElement refusal(TrackerRefusal refused) {
    JsonObject error = new JsonObject();
    error.addProperty("code", refused.said());
    JsonObject body = new JsonObject();
    body.add("error", error);
    return body;
  }

  /** The addresses of subscriptions. */
  public List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    subscriptions().forEach(one -> addresses.add(one.get("notificationUrl").getAsString()));
    return addresses;
  }
}
