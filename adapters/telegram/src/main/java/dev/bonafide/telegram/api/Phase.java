package dev.bonafide.telegram.api;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Tells a call that never left from one whose answer was lost: the first is safe to repeat, the
 * second is not.
 */
final class Phase {
  private final AtomicBoolean connected = new AtomicBoolean();

  private Phase() {}

  static OkHttpClient.Builder watch(OkHttpClient.Builder client) {
    return client.addInterceptor(Phase::whole).addNetworkInterceptor(Phase::connected);
  }

  private static Response whole(Interceptor.Chain chain) throws IOException {
    Phase phase = new Phase();
    Request request = chain.request().newBuilder().tag(Phase.class, phase).build();
    try {
      return chain.proceed(request);
    } catch (IOException e) {
      throw phase.connected.get() ? e : new NeverSent(e);
    }
  }

  /** Is reached when there is a connection, just before the call is written to it. */
  private static Response connected(Interceptor.Chain chain) throws IOException {
    Phase phase = chain.request().tag(Phase.class);
    if (phase != null) {
      phase.connected.set(true);
    }
    return chain.proceed(chain.request());
  }
}
