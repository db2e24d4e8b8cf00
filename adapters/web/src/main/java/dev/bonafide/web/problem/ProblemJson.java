package dev.bonafide.web.problem;

import dev.bonafide.report.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A problem as RFC 9457 writes it. */
public final class ProblemJson {
  private ProblemJson() {}

  /** Writes it as the whole answer. */
  public static void write(Problem problem, HttpServletResponse response) throws IOException {
    byte[] body = of(problem).getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    if (problem.retryAfter() > 0) {
      response.setHeader("Retry-After", Integer.toString(problem.retryAfter()));
    }
    response.setContentType("application/problem+json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  static String of(Problem problem) {
    return JsonValue.object()
        .with("type", "urn:bonafide:problem:" + problem.kind().code())
        .with("code", problem.kind().code())
        .with("title", problem.title())
        .with("status", JsonValue.number(problem.status()))
        .with("detail", problem.detail())
        .written();
  }
}
