package dev.bonafide.hiring.wire;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import okhttp3.Headers;
import okhttp3.Response;

/** A success, taken in within bounds. */
public final class Reply {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Headers headers;
  private final byte[] bytes;

  private Reply(Headers headers, byte[] bytes) {
    this.headers = headers;
    this.bytes = bytes;
  }

  /**
   * Reads a response to its end.
   *
   * @param most bytes that it may have
   */
  static Reply of(Response response, long most) throws IOException, TrackerFailure {
    int bound = (int) Math.min(most, Integer.MAX_VALUE - 16L);
    if (response.body().contentLength() > bound) {
      throw new TrackerFailure(TrackerTrouble.SIZE);
    }
    byte[] bytes = response.body().byteStream().readNBytes(bound + 1);
    if (bytes.length > bound) {
      throw new TrackerFailure(TrackerTrouble.SIZE);
    }
    return new Reply(response.headers(), bytes);
  }

  public Headers headers() {
    return headers;
  }

  /** Not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The JSON in it; a page or anything else is no answer. */
  public JsonNode json() throws TrackerFailure {
    String type = Objects.requireNonNullElse(headers.get("Content-Type"), "");
    if (!type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw new TrackerFailure(TrackerTrouble.ANSWER);
    }
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException e) {
      throw new TrackerFailure(TrackerTrouble.ANSWER);
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory are always readable", e);
    }
  }
}
