package dev.bonafide.chat.api;

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
final class ConnectPhase {
  private final AtomicBoolean connected = new AtomicBoolean();

  private ConnectPhase() {}

  /** Adds what watches to a client under way. */
  static OkHttpClient.Builder watch(OkHttpClient.Builder client) {
    return client
        .addInterceptor(ConnectPhase::whole)
        .addNetworkInterceptor(ConnectPhase::connected);
  }

  private static Response whole(Interceptor.Chain chain) throws IOException {
    ConnectPhase phase = new ConnectPhase();
    Request request = chain.request().newBuilder().tag(ConnectPhase.class, phase).build();
    try {
      return chain.proceed(request);
    } catch (IOException e) {
      throw phase.connected.get() ? e : new NeverSent(e);
    }
  }

  /** Is reached when there is a connection, just before the call is written to it. */
  private static Response connected(Interceptor.Chain chain) throws IOException {
    ConnectPhase phase = chain.request().tag(ConnectPhase.class);
    if (phase != null) {
      phase.connected.set(true);
    }
    return chain.proceed(chain.request());
  }
}
