package dev.bonafide.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * An answer, read within bounds.
 *
 * @param url that answered
 * @param bytes not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record ApiReply(HttpUrl url, int status, Headers headers, byte[] bytes) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The JSON object or array in it; a page or anything else is no answer. */
  public JsonNode json() throws CallFailure {
    try {
      JsonNode read = type().startsWith("application/json") ? JSON.readTree(bytes) : null;
      if (read != null && read.isContainerNode()) {
        return read;
      }
    } catch (JacksonException broken) {
      throw new CallFailure(CallTrouble.ANSWER);
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory are always readable", e);
    }
    throw new CallFailure(CallTrouble.ANSWER);
  }

  /** A header; empty for none. */
  public String header(String name) {
    return Objects.requireNonNullElse(headers.get(name), "");
  }

  /** Kind of content that it says it is, in lower case. */
  public String type() {
    return header("Content-Type").toLowerCase(Locale.ROOT);
  }

  /** Whether the service sends the call elsewhere. */
  public boolean isRedirect() {
    return status >= 300 && status < 400 && headers.get("Location") != null;
  }

  /** The address that it is sent to; null where there is none that can be called. */
  public @Nullable HttpUrl target() {
    return url.resolve(header("Location"));
  }
}
