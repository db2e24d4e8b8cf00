package dev.bonafide.web.page;

import dev.bonafide.text.Fingerprint;
import dev.bonafide.web.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files of the page. Each is kept by browsers under a name that changes with its content. */
@RestController
public final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "page.css", "text/css; charset=utf-8",
          "page.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final String version;

  public Assets() {
    StringBuilder all = new StringBuilder();
    for (String name : TYPES.keySet().stream().sorted().toList()) {
      byte[] file = read(name);
      files.put(name, file);
      all.append(new String(file, StandardCharsets.UTF_8));
    }
    this.version = Fingerprint.of(all.toString());
  }

  /** Names what all of them hold. */
  public String version() {
    return version;
  }

  @GetMapping("/assets/{name}")
  ResponseEntity<byte[]> file(
      @PathVariable("name") String name,
      @RequestParam(name = "v", required = false) @Nullable String asked) {
    byte[] file = files.get(name);
    if (file == null) {
      throw new Problem(404, "There is no such file on this page.");
    }
    String kept = version.equals(asked) ? "public, max-age=31536000, immutable" : "no-cache";
    return ResponseEntity.ok()
        .header("Content-Type", Objects.requireNonNull(TYPES.get(name)))
        .header("Cache-Control", kept)
        .body(file);
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
