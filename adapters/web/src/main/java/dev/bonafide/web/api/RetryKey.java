package dev.bonafide.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The key by which a caller makes a retry safe. */
final class RetryKey {
  private RetryKey() {}

  /** Empty for none. */
  static String of(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getHeader("Idempotency-Key"), "").strip();
  }
}
