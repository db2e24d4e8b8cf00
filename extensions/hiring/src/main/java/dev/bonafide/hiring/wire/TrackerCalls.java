package dev.bonafide.hiring.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.http.ApiCalls;
import dev.bonafide.http.ApiReply;
import dev.bonafide.http.CallBudget;
import dev.bonafide.http.CallFailure;
import dev.bonafide.http.CallPolicy;
import dev.bonafide.http.ReplyBody;
import dev.bonafide.http.Waiting;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Calls to one system, at its pace. Files may be elsewhere, and the credentials go nowhere else.
 */
public final class TrackerCalls implements AutoCloseable {
  /** A page of 500 rows with all that a vetting needs of each has less. */
  private static final ReplyBody PAGE = ReplyBody.whole(8 << 20);

  private static final int TRIES = 4;
  private static final int HOPS = 3;

  /**
   * What a system allows.
   *
   * @param api where it is called
   * @param spacing the least time between two requests
   * @param largest bytes of one file
   * @param isPublic whether an address is out on the internet, where files may come from
   */
  public record Bounds(
      HttpUrl api, Duration spacing, long largest, Predicate<InetAddress> isPublic) {}

  private final long largest;
  private final InstantSource clock;
  private final FileAddress files;
  private final ApiCalls calls;

  public TrackerCalls(Bounds bounds, InstantSource clock) {
    this(bounds, clock, Waiting.REAL);
  }

  public TrackerCalls(Bounds bounds, InstantSource clock, Waiting waiting) {
    this.largest = bounds.largest();
    this.clock = clock;
    this.files = new FileAddress(bounds.api(), bounds.isPublic());
    CallPolicy policy = CallPolicy.of(TRIES).spacing(bounds.spacing()).dns(files);
    this.calls = new ApiCalls(policy, clock, waiting);
  }

  /** The time that everything which is asked for one candidate has together. */
  public CallBudget budget(Duration within) {
    return CallBudget.of(clock, within);
  }

  /** Asks for something, and again where a fault may pass. */
  public ApiReply ask(Request request, CallBudget budget) throws TrackerFailure {
    return answered(() -> calls.ask(request, PAGE, budget));
  }

  /** The same for JSON. */
  public JsonNode json(Request request, CallBudget budget) throws TrackerFailure {
    return json(ask(request, budget));
  }

  /** The JSON in an answer. */
  public static JsonNode json(ApiReply reply) throws TrackerFailure {
    try {
      return reply.json();
    } catch (CallFailure e) {
      throw new TrackerFailure(TrackerTrouble.of(e.trouble()));
    }
  }

  /** A value that must be an object. */
  public static JsonNode object(JsonNode value) throws TrackerFailure {
    if (!value.isObject()) {
      throw new TrackerFailure(TrackerTrouble.ANSWER);
    }
    return value;
  }

  /** Adds the rows of a value that must be a list. */
  public static void rows(JsonNode value, List<JsonNode> into) throws TrackerFailure {
    if (!value.isArray()) {
      throw new TrackerFailure(TrackerTrouble.ANSWER);
    }
    value.forEach(into::add);
  }

  /** Whether two addresses lead to one server, so that credentials of one may go to the other. */
  public static boolean isSameServer(HttpUrl one, HttpUrl other) {
    return one.scheme().equals(other.scheme())
        && one.host().equals(other.host())
        && one.port() == other.port();
  }

  /** Has something done, and once only. */
  public ApiReply tell(Request request, CallBudget budget) throws TrackerFailure {
    return answered(() -> calls.tell(request, PAGE, budget));
  }

  /**
   * Fetches a file.
   *
   * @param authorization for the system itself; it is sent to no other host
   */
  public byte[] file(String address, String authorization, CallBudget budget)
      throws TrackerFailure {
    HttpUrl url = HttpUrl.parse(address);
    if (url == null) {
      throw new TrackerFailure(TrackerTrouble.HOST);
    }
    ReplyBody whole = ReplyBody.whole(largest);
    return answered(
            () ->
                calls.follow(
                    url, HOPS, files::allows, at -> file(at, authorization), whole, budget))
        .bytes();
  }

  private Request file(HttpUrl url, String authorization) {
    Request.Builder request = new Request.Builder().url(url).get();
    if (files.isApi(url) && !authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return request.build();
  }

  /** A call that may fail. */
  @FunctionalInterface
  private interface Asked {
    ApiReply get() throws CallFailure;
  }

  private static ApiReply answered(Asked asked) throws TrackerFailure {
    try {
      ApiReply reply = asked.get();
      if (!reply.isSuccess()) {
        throw new TrackerFailure(TrackerTrouble.of(reply.status()));
      }
      return reply;
    } catch (CallFailure e) {
      throw new TrackerFailure(TrackerTrouble.of(e.trouble()));
    }
  }

  @Override
  public void close() {
    calls.close();
  }
}
