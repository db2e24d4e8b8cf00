package dev.bonafide.web.api;

import dev.bonafide.web.guard.Token;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Description of the API by itself, and of how it is.
 *
 * @param metrics in Prometheus' text format
 * @param vitals how the process is
 * @param token who knows it is told more of how the process is
 */
@RestController
public record Description(Supplier<String> metrics, Vitals vitals, Token token) {
  private static final String HEALTH = "/actuator/health";
  private static final String METRICS = "/actuator/prometheus";

  /** What a supervisor of the process asks for. */
  public static final Set<String> VITAL = Set.of(HEALTH, METRICS);

  private static final String SCHEMA = "verdict.schema.json";
  private static final String PLACE = "#/components/schemas/VerdictReport";

  private static final MediaType PROMETHEUS =
      MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");

  /** Description as a whole, with the schema of verdicts in it. */
  @GetMapping("/api/openapi.json")
  ResponseEntity<byte[]> openapi() {
    String schema =
        file(SCHEMA)
            .replaceAll("\\s*\"\\$(?:schema|id)\": \"[^\"]*\",", "")
            .replace("#/$defs/", PLACE + "/$defs/");
    return json(
        file("openapi.json")
            .replace("\"" + SCHEMA + "\"", "\"" + PLACE + "\"")
            .replaceFirst("\"schemas\": \\{", "$0\n\"VerdictReport\": " + quoted(schema) + ","));
  }

  private static String quoted(String json) {
    return Matcher.quoteReplacement(json.strip());
  }

  @GetMapping("/api/verdict.schema.json")
  ResponseEntity<byte[]> schema() {
    return json(file(SCHEMA));
  }

  @GetMapping(HEALTH)
  ResponseEntity<byte[]> health(HttpServletRequest request) {
    boolean known = token.lets(request);
    return JsonBody.of(ResponseEntity.ok(), vitals.json(known));
  }

  @GetMapping(METRICS)
  ResponseEntity<byte[]> prometheus() {
    return ResponseEntity.ok()
        .contentType(PROMETHEUS)
        .body(metrics.get().getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseEntity<byte[]> json(String text) {
    return JsonBody.of(ResponseEntity.ok(), text);
  }

  private static String file(String name) {
    try (InputStream in = Description.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
