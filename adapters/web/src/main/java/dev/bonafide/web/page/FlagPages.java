package dev.bonafide.web.page;

import dev.bonafide.report.RulePages;
import dev.bonafide.web.problem.Problem;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /rules/{id}}: what a red flag is, for people. */
@RestController
public record FlagPages(RulePages pages) {
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  @GetMapping("/rules/{id}")
  ResponseEntity<byte[]> flag(@PathVariable("id") String id) {
    String page =
        pages.page(id, "").orElseThrow(() -> new Problem(404, "There is no such red flag."));
    return ResponseEntity.ok()
        .contentType(HTML)
        .header("Content-Security-Policy", RulePages.POLICY + "; frame-ancestors 'none'")
        .body(page.getBytes(StandardCharsets.UTF_8));
  }
}
