package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.hiring.wire.BearerToken;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.http.CallBudget;
import java.time.InstantSource;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Microsoft Graph, as an app of one tenant that signs in by itself. Source:
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
public final class Graph {
  final HttpUrl api;
  final BearerToken token;

  /**
   * Creates one that no one has signed in to yet.
   *
   * @param api with its version
   * @param login where tokens are given out, without the tenant
   */
  public Graph(
      HttpUrl api,
      HttpUrl login,
      String tenant,
      String client,
      String secret,
      TrackerCalls calls,
      InstantSource clock) {
    this.api = api;
    HttpUrl grants =
        login.newBuilder().addPathSegment(tenant).addPathSegments("oauth2/v2.0/token").build();
    Map<String, String> form =
        Map.of(
            "client_id",
            client,
            "client_secret",
            secret,
            "scope",
            api.newBuilder().encodedPath("/.default").build().toString(),
            "grant_type",
            "client_credentials");
    this.token = new BearerToken(calls, clock, _ -> BearerToken.grant(grants, form).build());
  }

  HttpUrl.Builder at(String segment) {
    return api.newBuilder().addPathSegment(segment);
  }

  JsonNode get(HttpUrl url, CallBudget time) throws TrackerFailure {
    return token.json(new Request.Builder().url(url), time);
  }
}
