package dev.bonafide.web.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** JSON that is written already, as an answer. */
final class JsonBody {
  private JsonBody() {}

  static ResponseEntity<byte[]> of(ResponseEntity.BodyBuilder response, String json) {
    return response
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.getBytes(StandardCharsets.UTF_8));
  }
}
