package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.hiring.wire.IssuedToken;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.ApiReply;
import dev.bonafide.http.CallBudget;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * A token that is given for an hour against credentials (RFC 6749, section 5.1). It is renewed a
 * minute before it ends, and kept in memory alone.
 */
final class BearerToken {
  private final TrackerCalls calls;
  private final InstantSource clock;
  private final Function<Instant, Request> grant;
  private @Nullable IssuedToken token;

  /**
   * One that is not there yet.
   *
   * @param grant asks for it, at a time
   */
  BearerToken(TrackerCalls calls, InstantSource clock, Function<Instant, Request> grant) {
    this.calls = calls;
    this.clock = clock;
    this.grant = grant;
  }

  /** Asks with the token; one that is refused is renewed once. */
  ApiReply ask(Request.Builder request, CallBudget time) throws TrackerFailure {
    return sent(request, true, time);
  }

  /** The same for JSON. */
  JsonNode json(Request.Builder request, CallBudget time) throws TrackerFailure {
    return TrackerCalls.json(ask(request, time));
  }

  /** Has something done, once only. */
  ApiReply tell(Request.Builder request, CallBudget time) throws TrackerFailure {
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
    boolean isForgotten = token != null;
    token = null;
    return isForgotten;
  }

  private synchronized String current(CallBudget time) throws TrackerFailure {
    Instant now = clock.instant();
    if (token == null || !token.serves(now)) {
      token = IssuedToken.in(granted(now, time), now);
    }
    return token.header();
  }

  /** Both vendors answer 400 as well as 401 to credentials that are none. */
  private JsonNode granted(Instant now, CallBudget time) throws TrackerFailure {
    try {
      return calls.json(grant.apply(now), time);
    } catch (TrackerFailure e) {
      throw e.trouble() == TrackerTrouble.REQUEST ? new TrackerFailure(TrackerTrouble.KEY) : e;
    }
  }
}
