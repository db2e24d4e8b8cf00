package dev.bonafide.mail;

import java.time.Duration;
import java.util.Optional;

/** Something outside could not be reached now; trying again later makes sense. */
public final class Unreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final Duration retryAfter;

  public Unreachable(String what, Duration retryAfter) {
    super(what);
    this.what = what;
    this.retryAfter = retryAfter;
  }

  /** What could not be reached where something failed, however it was wrapped on its way. */
  public static Optional<Unreachable> behind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unreachable away) {
        return Optional.of(away);
      }
    }
    return Optional.empty();
  }

  /** What could not be reached, and why; without words of the case. */
  public String what() {
    return what;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
