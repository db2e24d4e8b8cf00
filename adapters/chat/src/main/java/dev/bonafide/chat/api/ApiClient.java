package dev.bonafide.chat.api;

import java.time.Duration;
import okhttp3.OkHttpClient;

/**
 * An HTTP client for calls that must not be repeated without being asked to: one attempt a call,
 * bounded in time, and a call that never left is told from one whose answer was lost.
 */
public final class ApiClient {
  private static final Duration CONNECT = Duration.ofSeconds(3);

  private ApiClient() {}

  /**
   * Makes one.
   *
   * @param begun with what else it is to do
   * @param read how long an answer is waited for
   * @param whole how long a call may take in all; well below the lease of a conversation
   */
  public static OkHttpClient of(OkHttpClient.Builder begun, Duration read, Duration whole) {
    // The client's own retry would send a message again whose answer was cut.
    return ConnectPhase.watch(begun)
        .connectTimeout(CONNECT)
        .readTimeout(read)
        .writeTimeout(CONNECT)
        .callTimeout(whole)
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .build();
  }

  /** Ends its calls, threads and connections. */
  public static void close(OkHttpClient client) {
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
