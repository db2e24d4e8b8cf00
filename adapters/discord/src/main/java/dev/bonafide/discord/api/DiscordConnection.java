package dev.bonafide.discord.api;

import dev.bonafide.discord.evidence.Files;
import java.io.IOException;
import java.time.Duration;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The way to the REST API, shared by all that call it: one attempt a call, bounded in time, well
 * below the lease of a conversation. What an exception says never leaves this class: an
 * interaction's token stands in addresses.
 */
public final class DiscordConnection implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration READ = Duration.ofSeconds(8);
  private static final Duration WHOLE = Duration.ofSeconds(10);
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final MediaType JSON = MediaType.get("application/json");

  private final DiscordSettings settings;
  private final OkHttpClient http;
  private final Buckets buckets = new Buckets();
  private final Breaker breaker = new Breaker();

  public DiscordConnection(DiscordSettings settings) {
    this(settings, READ);
  }

  /**
   * One with another patience.
   *
   * @param read how long an answer is waited for
   */
  public DiscordConnection(DiscordSettings settings, Duration read) {
    this.settings = settings;
    // The client's own retry would send a message again whose answer was cut.
    this.http =
        ConnectPhase.watch(new OkHttpClient.Builder())
            .connectTimeout(CONNECT)
            .readTimeout(read)
            .writeTimeout(CONNECT)
            .callTimeout(WHOLE)
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .build();
  }

  public DiscordSettings settings() {
    return settings;
  }

  /** A client of the same make for what opens its own connections. */
  public OkHttpClient.Builder client() {
    return http.newBuilder();
  }

  /** A call that answers an object. */
  public DiscordResult<DataObject> call(Route route, @Nullable DataObject body) {
    return map(send(route, body == null ? null : body.toString()), DiscordResponses::object);
  }

  /** A call that answers a list. */
  public DiscordResult<DataArray> list(Route route) {
    return map(send(route, null), DiscordResponses::array);
  }

  /** Puts a list in a list's place. */
  public DiscordResult<DataArray> put(Route route, DataArray body) {
    return map(send(route, body.toString()), DiscordResponses::array);
  }

  private DiscordResult<String> send(Route route, @Nullable String body) {
    if (breaker.isOpen()) {
      return new DiscordResult.Away<>(Breaker.PAUSE, "Discord does not accept DISCORD_TOKEN");
    }
    if (route.bucket().isEmpty()) {
      return attempt(route, body, null);
    }
    Buckets.Bucket bucket = buckets.of(route.bucket());
    if (!bucket.enter(route.patience())) {
      return new DiscordResult.Away<>(bucket.left(), "Discord takes no more just now");
    }
    try {
      return attempt(route, body, bucket);
    } finally {
      bucket.leave();
    }
  }

  private DiscordResult<String> attempt(
      Route route, @Nullable String body, Buckets.@Nullable Bucket bucket) {
    Request request =
        new Request.Builder()
            .url(settings.apiUrl() + route.path())
            .header("Authorization", "Bot " + settings.token())
            .header("User-Agent", RestConfig.USER_AGENT)
            .method(route.method(), body == null ? null : RequestBody.create(body, JSON))
            .build();
    try (Response response = http.newCall(request).execute()) {
      DiscordResult<String> outcome =
          DiscordResponses.of(response.code(), response.body().string());
      breaker.learn(outcome);
      if (outcome instanceof DiscordResult.Away<String>(Duration pause, String _)
          && response.header("X-RateLimit-Global") != null) {
        buckets.rest(pause);
      }
      if (bucket != null) {
        bucket.learn(response);
        if (outcome instanceof DiscordResult.Away<String>(Duration pause, String _)) {
          bucket.rest(pause);
        }
      }
      return outcome;
    } catch (IOException failure) {
      return failed(failure);
    }
  }

  /**
   * The bytes of a file that somebody attached; nobody's token goes there.
   *
   * @param url of a host that {@link Files} allows
   * @param most bytes that are taken
   */
  public DiscordResult<byte[]> file(String url, int most) {
    try (Response response = http.newCall(new Request.Builder().url(url).build()).execute()) {
      if (!response.isSuccessful()) {
        return new DiscordResult.Refused<>(response.code(), 0);
      }
      byte[] bytes = response.body().byteStream().readNBytes(most + 1);
      return bytes.length > most
          ? new DiscordResult.Refused<>(413, 0)
          : new DiscordResult.Answered<>(bytes);
    } catch (IOException failure) {
      return failed(failure);
    }
  }

  private static <T> DiscordResult<T> failed(IOException failure) {
    return failure instanceof NeverSent
        ? new DiscordResult.Away<>(SOON, "Discord cannot be reached")
        : new DiscordResult.Lost<>(
            "the answer was lost (" + failure.getClass().getSimpleName() + ")");
  }

  private static <T> DiscordResult<T> map(
      DiscordResult<String> outcome, java.util.function.Function<String, T> read) {
    return switch (outcome) {
      case DiscordResult.Answered<String>(String body) ->
          new DiscordResult.Answered<>(read.apply(body));
      case DiscordResult.Refused<String> refused -> refused.same();
      case DiscordResult.Away<String>(Duration by, String why) -> new DiscordResult.Away<>(by, why);
      case DiscordResult.Lost<String>(String why) -> new DiscordResult.Lost<>(why);
    };
  }

  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
