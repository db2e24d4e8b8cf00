package dev.bonafide.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.chat.api.ApiClient;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.FileDownload;
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
          ("message edited_message callback_query inline_query guest_message my_chat_member"
                  + " stopped_message_generation")
              .split(" "));

  /** Updates in one pass; fewer are all that there are. */
  public static final int MOST_UPDATES = 100;

  private static final Duration READ = Duration.ofSeconds(10);
  private static final Duration WHOLE = Duration.ofSeconds(15);
  private static final String TOO_BIG = "file is too big";
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
    this.http = ApiClient.of(new OkHttpClient.Builder(), read, WHOLE);
  }

  public TelegramSettings settings() {
    return settings;
  }

  /** Does what a method of the library describes. */
  public ApiResult<JsonNode, TelegramRefusal> call(BotApiMethod<?> method) {
    try {
      return call(method.getMethod(), TelegramResponses.JSON.writeValueAsString(method), http);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("a call that cannot be written", unwritable);
    }
  }

  /** Sends a file, with the HTML below it. */
  public ApiResult<JsonNode, TelegramRefusal> send(
      TelegramPlace place, TelegramReply card, TelegramReply.TelegramFile file) {
    return call(
        MessageCalls.DocumentUpload.METHOD,
        MessageCalls.DocumentUpload.form(place, card, file),
        http);
  }

  /** Does what the library does not describe. */
  public ApiResult<JsonNode, TelegramRefusal> call(String method, ObjectNode body) {
    return call(method, body.toString(), http);
  }

  /**
   * Fetches updates as they are.
   *
   * @param offset the first that is wanted, which confirms all before; 0 for all that wait
   * @param wait how long Telegram waits for one, in whole seconds
   */
  public ApiResult<JsonNode, TelegramRefusal> updates(long offset, Duration wait) {
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

  private ApiResult<JsonNode, TelegramRefusal> call(
      String method, String body, OkHttpClient client) {
    return call(method, RequestBody.create(body, JSON), client);
  }

  private ApiResult<JsonNode, TelegramRefusal> call(
      String method, RequestBody body, OkHttpClient client) {
    Request request =
        new Request.Builder()
            .url(settings.apiUrl() + "/bot" + settings.token() + "/" + method)
            .post(body)
            .build();
    try (Response response = client.newCall(request).execute()) {
      return TelegramResponses.of(response.code(), response.body().string());
    } catch (IOException failure) {
      return ApiResult.failed(failure, "Telegram");
    }
  }

  /**
   * The bytes of a file.
   *
   * @param path as {@code getFile} tells it
   * @param most bytes that are taken
   */
  ApiResult<byte[], TelegramRefusal> file(String path, int most) {
    Request request =
        new Request.Builder()
            .url(settings.apiUrl() + "/file/bot" + settings.token() + "/" + path)
            .build();
    try (Response response = http.newCall(request).execute()) {
      return FileDownload.of(
          response,
          most,
          "Telegram",
          status -> new TelegramRefusal(status, status == 413 ? TOO_BIG : "no such file", 0));
    } catch (IOException failure) {
      return ApiResult.failed(failure, "Telegram");
    }
  }

  @Override
  public void close() {
    ApiClient.close(http);
  }
}
