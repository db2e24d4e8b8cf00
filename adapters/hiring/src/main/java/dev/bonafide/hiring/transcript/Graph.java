package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.hiring.wire.BearerToken;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.http.ApiReply;
import dev.bonafide.http.CallBudget;
import java.time.InstantSource;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Microsoft Graph, as an app of one tenant that acts by itself. Source:
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
public final class Graph {
  private final HttpUrl api;
  private final BearerToken token;

  public Graph(GraphApp app, TrackerCalls calls, InstantSource clock) {
    this.api = app.api();

    this.token = new BearerToken(calls, clock, _ -> app.grant());
  }

  HttpUrl.Builder at(String segment) {
    return api.newBuilder().addPathSegment(segment);
  }

  JsonNode get(HttpUrl url, CallBudget time) throws TrackerFailure {
    return token.json(new Request.Builder().url(url), time);
  }

  ApiReply ask(Request.Builder request, CallBudget time) throws TrackerFailure {
    return token.ask(request, time);
  }

  ApiReply tell(Request.Builder request, CallBudget time) throws TrackerFailure {
    return token.tell(request, time);
  }

  /** Whether an address is one of Graph's, where the token may go. */
  boolean isOwn(HttpUrl url) {
    return url.scheme().equals(api.scheme())
        && url.host().equals(api.host())
        && url.port() == api.port();
  }
}
