package dev.bonafide.discord.api;

import dev.bonafide.chat.api.ApiClient;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.FileDownload;
import java.io.IOException;
import java.time.Duration;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
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
  private static final Duration READ = Duration.ofSeconds(8);
  private static final Duration WHOLE = Duration.ofSeconds(10);
  private static final MediaType JSON = MediaType.get("application/json");

  private final DiscordSettings settings;
  private final OkHttpClient http;
  private final Buckets buckets = new Buckets();
  private final TokenBreaker breaker = new TokenBreaker();

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
    this.http = ApiClient.of(new OkHttpClient.Builder(), read, WHOLE);
  }

  public DiscordSettings settings() {
    return settings;
  }

  /** A client of the same make for what opens its own connections. */
  public OkHttpClient.Builder client() {
    return http.newBuilder();
  }

  /** A call that answers an object. */
  public ApiResult<DataObject, DiscordRefusal> call(Route route, @Nullable DataObject body) {
    return send(route, body == null ? null : RequestBody.create(body.toString(), JSON))
        .map(DiscordResponses::object);
  }

  /** The same with a file, which the body lists as its attachment 0. */
  public ApiResult<DataObject, DiscordRefusal> call(
      Route route, DataObject body, String name, String mediaType, byte[] bytes) {
    RequestBody form =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("payload_json", null, RequestBody.create(body.toString(), JSON))
            .addFormDataPart("files[0]", name, RequestBody.create(bytes, MediaType.get(mediaType)))
            .build();
    return send(route, form).map(DiscordResponses::object);
  }

  /** A call that answers a list. */
  public ApiResult<DataArray, DiscordRefusal> list(Route route) {
    return send(route, null).map(DiscordResponses::array);
  }

  /** Puts a list in a list's place. */
  public ApiResult<DataArray, DiscordRefusal> put(Route route, DataArray body) {
    return send(route, RequestBody.create(body.toString(), JSON)).map(DiscordResponses::array);
  }

  private ApiResult<String, DiscordRefusal> send(Route route, @Nullable RequestBody body) {
    if (breaker.isOpen()) {
      return new ApiResult.Away<>(TokenBreaker.PAUSE, "Discord does not accept DISCORD_TOKEN");
    }
    if (route.bucket().isEmpty()) {
      return attempt(route, body, null);
    }
    Buckets.Bucket bucket = buckets.of(route.bucket());
    if (!bucket.enter(route.patience())) {
      return new ApiResult.Away<>(bucket.left(), "Discord accepts no more requests right now");
    }
    try {
      return attempt(route, body, bucket);
    } finally {
      bucket.leave();
    }
  }

  private ApiResult<String, DiscordRefusal> attempt(
      Route route, @Nullable RequestBody body, Buckets.@Nullable Bucket bucket) {
    Request request =
        new Request.Builder()
            .url(settings.apiUrl() + route.path())
            .header("Authorization", "Bot " + settings.token())
            .header("User-Agent", RestConfig.USER_AGENT)
            .method(route.method(), body)
            .build();
    try (Response response = http.newCall(request).execute()) {
      ApiResult<String, DiscordRefusal> outcome =
          DiscordResponses.of(response.code(), response.body().string());
      breaker.learn(outcome);
      if (outcome instanceof ApiResult.Away(Duration pause, String _)
          && response.header("X-RateLimit-Global") != null) {
        buckets.rest(pause);
      }
      if (bucket != null) {
        bucket.learn(response);
        if (outcome instanceof ApiResult.Away(Duration pause, String _)) {
          bucket.rest(pause);
        }
      }
      return outcome;
    } catch (IOException failure) {
      return ApiResult.failed(failure, "Discord");
    }
  }

  /**
   * The bytes of a file that someone attached; no one's token goes there.
   *
   * @param url of a host that the attachment fetcher allows
   * @param most bytes that are taken
   */
  public ApiResult<byte[], DiscordRefusal> file(String url, int most) {
    try (Response response = http.newCall(new Request.Builder().url(url).build()).execute()) {
      return FileDownload.of(response, most, "Discord", status -> new DiscordRefusal(status, 0));
    } catch (IOException failure) {
      return ApiResult.failed(failure, "Discord");
    }
  }

  @Override
  public void close() {
    ApiClient.close(http);
  }

  /**
   * Stops calling when Discord says again and again that it does not know the bot: it shuts those
   * out who are refused ten thousand times in ten minutes. After a pause it is tried again.
   */
  static final class TokenBreaker {
    static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int MOST = 5;

    private int refused;
    private long until = System.nanoTime();

    synchronized boolean isOpen() {
      return until - System.nanoTime() > 0;
    }

    /**
     * Takes an outcome in. An interaction's own token may be over; that says nothing of the bot's.
     */
    synchronized void learn(ApiResult<?, DiscordRefusal> outcome) {
      if (outcome instanceof ApiResult.Refused(DiscordRefusal(int status, int code))
          && status == 401
          && code != Code.TOKEN_OVER) {
        refused++;
        if (refused >= MOST) {
          refused = 0;
          until = System.nanoTime() + PAUSE.toNanos();
        }
      } else if (outcome instanceof ApiResult.Answered<?, ?>) {
        refused = 0;
      }
    }
  }
}
