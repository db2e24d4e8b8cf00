package dev.bonafide.hiring.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.http.ApiReply;
import dev.bonafide.http.CallBudget;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * A token that is given for an hour against credentials (RFC 6749, section 5.1). It is renewed a
 * minute before it ends, and kept in memory alone.
 */
public final class BearerToken {
  /** As documented; none is kept for longer. */
  private static final Duration LIFE = Duration.ofHours(1);

  private static final Duration EARLY = Duration.ofMinutes(1);

  private final TrackerCalls calls;
  private final InstantSource clock;
  private final Function<Instant, Request> grant;
  private @Nullable String header;
  private Instant end = Instant.MIN;

  /**
   * One that is not there yet.
   *
   * @param grant asks for it, at a time
   */
  public BearerToken(TrackerCalls calls, InstantSource clock, Function<Instant, Request> grant) {
    this.calls = calls;
    this.clock = clock;
    this.grant = grant;
  }

  /** Asks for a token with the fields of a form. */
  public static Request.Builder grant(HttpUrl url, Map<String, String> fields) {
    FormBody.Builder form = new FormBody.Builder();
    fields.forEach(form::add);
    return new Request.Builder().url(url).post(form.build());
  }

  /** Asks with the token; one that is refused is renewed once. */
  public ApiReply ask(Request.Builder request, CallBudget time) throws TrackerFailure {
    return sent(request, true, time);
  }

  /** The same for JSON. */
  public JsonNode json(Request.Builder request, CallBudget time) throws TrackerFailure {
    return TrackerCalls.json(ask(request, time));
  }

  /** Has something done, once only. */
  public ApiReply tell(Request.Builder request, CallBudget time) throws TrackerFailure {
    return sent(request, false, time);
  }

  private ApiReply sent(Request.Builder request, boolean isSafe, CallBudget time)
      throws TrackerFailure {
    try {
      return once(request, isSafe, time);
    } catch (TrackerFailure e) {
      if (e.trouble() != TrackerTrouble.KEY || !forgotten()) {
        throw e;
      }
      return once(request, isSafe, time);
    }
  }

  private ApiReply once(Request.Builder request, boolean isSafe, CallBudget time)
      throws TrackerFailure {
    Request authorized = request.header("Authorization", current(time)).build();
    return isSafe ? calls.ask(authorized, time) : calls.tell(authorized, time);
  }

  /** Whether there was one, so that another may be better. */
  private synchronized boolean forgotten() {
    boolean isForgotten = header != null;
    header = null;
    return isForgotten;
  }

  private synchronized String current(CallBudget time) throws TrackerFailure {
    Instant now = clock.instant();
    if (header == null || !now.isBefore(end)) {
      JsonNode said = granted(now, time);
      String issued = said.path("access_token").asText("");
      if (issued.isEmpty() || !issued.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
        throw new TrackerFailure(TrackerTrouble.ANSWER);
      }
      long seconds = said.path("expires_in").asLong(LIFE.toSeconds());
      end = now.plusSeconds(Math.clamp(seconds, 0, LIFE.toSeconds())).minus(EARLY);
      header = "Bearer " + issued;
    }
    return header;
  }

  /** Vendors answer 400 as well as 401 to credentials that are none. */
  private JsonNode granted(Instant now, CallBudget time) throws TrackerFailure {
    try {
      return calls.json(grant.apply(now), time);
    } catch (TrackerFailure e) {
      throw e.trouble() == TrackerTrouble.REQUEST ? new TrackerFailure(TrackerTrouble.KEY) : e;
    }
  }
}
