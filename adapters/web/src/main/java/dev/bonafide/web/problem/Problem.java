package dev.bonafide.web.problem;

import java.time.Duration;

/** Why a request is not answered, for the caller. Shown to them, and never logged. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String LESS =
      "Send less at once, for example only the messages with the person being"
          + " screened, or screen everything on the command line.";

  private final int status;
  private final ProblemKind kind;
  private final String detail;
  private final int retryAfter;

  /**
   * @param status of HTTP
   * @param detail what to fix, in a sentence
   */
  public Problem(int status, String detail) {
    this(status, detail, 0);
  }

  /**
   * @param retryAfter seconds; 0 where trying again does not help
   */
  public Problem(int status, String detail, int retryAfter) {
    this(status, ProblemKind.of(status), detail, retryAfter);
  }

  /** Problem of a kind that is not the usual one of its status. */
  public static Problem of(ProblemKind kind, String detail, int retryAfter) {
    return new Problem(kind.status(), kind, detail, retryAfter);
  }

  private Problem(int status, ProblemKind kind, String detail, int retryAfter) {
    super(detail, null, false, false);
    this.status = status;
    this.kind = kind;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }

  /** For a call under a name that is not this server's. */
  public static Problem foreignHost() {
    return new Problem(
        403,
        "This server does not answer requests for that Host. Call it as 127.0.0.1 or localhost,"
            + " or set BONAFIDE_PUBLIC_URL to its public address.");
  }

  /** For a call that another site's page makes a browser do. */
  public static Problem foreignOrigin() {
    return new Problem(403, "Another site's page made this call. Only this server's own page may.");
  }

  /** For a call without the token. */
  public static Problem noToken() {
    return new Problem(
        401, "Send an Authorization header: Bearer, followed by the token in BONAFIDE_API_TOKEN.");
  }

  /** For a body other than the one form that is taken without a token. */
  public static Problem notForm() {
    return new Problem(415, "Only application/x-www-form-urlencoded is accepted here.");
  }

  /** For someone who left before the answer; no one hears it. */
  public static Problem noCaller() {
    return new Problem(408, "The caller disconnected before there was an answer.");
  }

  /**
   * For a case that takes too long.
   *
   * @param deadline that it had
   */
  public static Problem tooLong(Duration deadline) {
    return new Problem(
        503,
        "The screening took longer than "
            + deadline.toMillis() / 1000.0
            + " seconds and was stopped without a verdict. "
            + LESS);
  }

  /**
   * For a database that gave no connection in time, being busy or away.
   *
   * @param pause after which trying again makes sense
   */
  public static Problem noDatabase(Duration pause) {
    int seconds = (int) Math.max(1, pause.toSeconds());
    return of(
        ProblemKind.NO_DATABASE,
        "The database is busy, or cannot be reached. Try again in "
            + (seconds == 1 ? "a second." : seconds + " seconds."),
        seconds);
  }

  /**
   * For a case that holds too much.
   *
   * @param reason as a clause that names the limit
   */
  public static Problem tooLargeCase(String reason) {
    return new Problem(413, "The case " + reason + ". " + LESS);
  }

  /**
   * For a form that is longer than any token.
   *
   * @param bytes that are taken in
   */
  public static Problem tooLargeForm(int bytes) {
    return new Problem(413, "A form of at most " + bytes + " bytes is accepted here.");
  }

  public int status() {
    return status;
  }

  public String detail() {
    return detail;
  }

  public int retryAfter() {
    return retryAfter;
  }

  ProblemKind kind() {
    return kind;
  }

  /** Kind of problem, in a few words. */
  public String title() {
    return kind.title();
  }
}
