package dev.bonafide.slack.api;

import com.google.gson.Gson;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.impl.MethodsClientImpl;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import okhttp3.FormBody;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Slack's methods, whose answers are all parsed by one parser. The kit makes a new one for each
 * answer, and with it all that reads the fields of the answer's classes: an eighth of what a busy
 * bot computed. One may be used by many threads.
 */
record OneParser(SlackHttpClient http, SlackConfig config, Gson gson) {

  static OneParser of(SlackHttpClient http, SlackConfig config) {
    return new OneParser(http, config, GsonFactory.createSnakeCase(config));
  }

  MethodsClient methods(String token) {
    MethodsClientImpl methods = new Methods(token);
    methods.setEndpointUrlPrefix(config.getMethodsEndpointUrlPrefix());
    return methods;
  }

  /** Null where Slack answered nothing. */
  private <T extends SlackApiTextResponse> @Nullable T read(
      String body, Class<T> type, Headers headers) {
    T answer = gson.fromJson(body, type);
    if (answer != null) {
      answer.setHttpResponseHeaders(headers.toMultimap());
    }
    return answer;
  }

  private final class Methods extends MethodsClientImpl {
    Methods(String token) {
      super(http, token);
    }

    /** Without the kit's statistics, which are off, and its listeners, which only log. */
    @Override
    protected <T extends SlackApiTextResponse> @Nullable T postFormWithTokenAndParseResponse(
        FormBody.Builder form, String method, String token, Class<T> type)
        throws IOException, SlackApiException {
      try (Response response = runPostFormWithToken(form, method, token)) {
        String body = response.body().string();
        if (!response.isSuccessful()) {
          throw new SlackApiException(config, response, body);
        }
        return read(body, type, response.headers());
      }
    }
  }
}
