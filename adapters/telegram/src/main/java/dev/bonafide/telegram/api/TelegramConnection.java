package dev.bonafide.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * The way to the Bot API, shared by all that call it: one attempt a call, bounded in time, well
 * below the lease of a conversation. The token stands in every address, so no address and no
 * message of an exception ever leaves this class.
 */
public final class TelegramConnection implements AutoCloseable {
  /** What is asked for; Telegram keeps this list until it is told another. */
  public static final List<String> UPDATES =
      List.of(
          "message",
          "edited_message",
          "callback_query",
          "inline_query",
          "guest_message",
          "my_chat_member");

  /** Updates in one pass; fewer are all that there are. */
  public static final int MOST_UPDATES = 100;

  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration READ = Duration.ofSeconds(10);
  private static final Duration WHOLE = Duration.ofSeconds(15);
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final MediaType JSON = MediaType.get("application/json");

  private final TelegramSettings settings;
  private final OkHttpClient http;

  public TelegramConnection(TelegramSettings settings) {
    this(settings, READ);
  }

  /**
   * One with another patience.
   *
   * @param read how long an answer is waited for
   */
  TelegramConnection(TelegramSettings settings, Duration read) {
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

  public TelegramSettings settings() {
    return settings;
  }

  /** Does what a method of the library describes. */
  public TelegramResult<JsonNode> call(BotApiMethod<?> method) {
    try {
      return call(method.getMethod(), TelegramResponses.JSON.writeValueAsString(method), http);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("a call that cannot be written", unwritable);
    }
  }

  /** Does what the library does not describe. */
  public TelegramResult<JsonNode> call(String method, ObjectNode body) {
    return call(method, body.toString(), http);
  }

  /**
   * Fetches updates as they are.
   *
   * @param offset the first that is wanted, which confirms all before; 0 for all that wait
   * @param wait how long Telegram waits for one, in whole seconds
   */
  public TelegramResult<JsonNode> updates(long offset, Duration wait) {
    ObjectNode call = TelegramResponses.JSON.createObjectNode();
    if (offset != 0) {
      call.put("offset", offset);
    }
    call.put("limit", MOST_UPDATES).put("timeout", wait.toSeconds());
    UPDATES.forEach(call.putArray("allowed_updates")::add);
    OkHttpClient patient =
        http.newBuilder().readTimeout(wait.plus(READ)).callTimeout(wait.plus(WHOLE)).build();
    return call("getupdates", call.toString(), patient);
  }

  private TelegramResult<JsonNode> call(String method, String body, OkHttpClient client) {
    Request request =
        new Request.Builder()
            .url(settings.apiUrl() + "/bot" + settings.token() + "/" + method)
            .post(RequestBody.create(body, JSON))
            .build();
    try (Response response = client.newCall(request).execute()) {
      return TelegramResponses.of(response.code(), response.body().string());
    } catch (IOException failure) {
      return failed(failure);
    }
  }

  /**
   * The bytes of a file.
   *
   * @param path as {@code getFile} tells it
   * @param most bytes that are taken
   */
  TelegramResult<byte[]> file(String path, int most) {
    Request request =
        new Request.Builder()
            .url(settings.apiUrl() + "/file/bot" + settings.token() + "/" + path)
            .build();
    try (Response response = http.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        return new TelegramResult.Refused<>(response.code(), "no such file", 0);
      }
      byte[] bytes = response.body().byteStream().readNBytes(most + 1);
      return bytes.length > most
          ? new TelegramResult.Refused<>(413, "file is too big", 0)
          : new TelegramResult.Answered<>(bytes);
    } catch (IOException failure) {
      return failed(failure);
    }
  }

  private static <T> TelegramResult<T> failed(IOException failure) {
    return failure instanceof NeverSent
        ? new TelegramResult.Away<>(SOON, "Telegram cannot be reached")
        : new TelegramResult.Lost<>(
            "the answer was lost (" + failure.getClass().getSimpleName() + ")");
  }

  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
