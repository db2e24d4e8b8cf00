package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.hiring.wire.Reply;
import dev.bonafide.hiring.wire.TimeLeft;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
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

  JsonNode get(HttpUrl url, TimeLeft time) throws TrackerFailure {
    return ask(new Request.Builder().url(url), time).json();
  }

  Reply ask(Request.Builder request, TimeLeft time) throws TrackerFailure {
    return token.ask(request, time);
  }

  Reply tell(Request.Builder request, TimeLeft time) throws TrackerFailure {
    return token.tell(request, time);
  }

  /** Whether an address is one of Graph's, where the token may go. */
  boolean isOwn(HttpUrl url) {
    return url.scheme().equals(api.scheme())
        && url.host().equals(api.host())
        && url.port() == api.port();
  }
}
