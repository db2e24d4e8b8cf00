package dev.bonafide.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the API says of itself, and how it is. */
@RestController
public final class Description {
  private static final byte[] UP = "{\"status\":\"UP\"}\n".getBytes(StandardCharsets.US_ASCII);

  @GetMapping("/api/openapi.json")
  ResponseEntity<byte[]> openapi() {
    return file("openapi.json");
  }

  @GetMapping("/api/verdict.schema.json")
  ResponseEntity<byte[]> schema() {
    return file("verdict.schema.json");
  }

  @GetMapping("/actuator/health")
  ResponseEntity<byte[]> health() {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(UP);
  }

  private static ResponseEntity<byte[]> file(String name) {
    try (InputStream in = Description.class.getResourceAsStream(name)) {
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_JSON)
          .body(Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
