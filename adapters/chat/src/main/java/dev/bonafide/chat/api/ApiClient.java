package dev.bonafide.chat.api;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

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

  /**
   * Tells a call that never left from one whose answer was lost: the first is safe to repeat, the
   * second is not.
   */
  static final class ConnectPhase {
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

  /** A call failed before a byte of it left: the platform surely did nothing. */
  static final class NeverSent extends IOException {
    private static final long serialVersionUID = 1L;

    NeverSent(IOException cause) {
      super("never sent", cause);
    }
  }
}
