package dev.bonafide.hiring.transcript;

import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * An app of a tenant, which signs in by itself. Source:
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 *
 * @param api of Graph, with its version
 * @param login where tokens are given out, without the tenant
 */
public record GraphApp(HttpUrl api, HttpUrl login, String tenant, String client, String secret) {
  private static final String SCOPE = "/.default";

  /** Asks for a token. */
  Request grant() {
    HttpUrl scope = api.newBuilder().encodedPath(SCOPE).build();
    return new Request.Builder()
        .url(login.newBuilder().addPathSegment(tenant).addPathSegments("oauth2/v2.0/token").build())
        .post(
            new FormBody.Builder()
                .add("client_id", client)
                .add("client_secret", secret)
                .add("scope", scope.toString())
                .add("grant_type", "client_credentials")
                .build())
        .build();
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "GraphApp[" + client + "]";
  }
}
