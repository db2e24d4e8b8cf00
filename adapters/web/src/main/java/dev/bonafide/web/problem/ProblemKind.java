package dev.bonafide.web.problem;

import java.util.Arrays;
import java.util.Locale;

/** Kinds of problems that a program can tell apart, the usual one of each status first. */
public enum ProblemKind {
  UNREADABLE_INPUT(400, "Unreadable input"),
  NOT_SIGNED_IN(401, "Not signed in"),
  NOT_ALLOWED(403, "Not allowed"),
  NOT_FOUND(404, "Not found"),
  NO_SUCH_METHOD(405, "No such method"),
  NO_SUCH_FORMAT(406, "No such format"),
  TOO_SLOW(408, "Too slow"),
  CONFLICTING_RETRY(409, "Conflicting retry"),
  CASE_CHANGED(409, "The case changed"),
  NOT_NOW(409, "Not possible now"),
  GONE(410, "Gone"),
  TOO_LARGE(413, "Too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
  NOTHING_TO_SCREEN(422, "Nothing to screen"),
  NOT_POSSIBLE(422, "Not possible in this case"),
  TOO_BUSY(429, "Too busy"),
  TOOK_TOO_LONG(503, "Took too long"),
  NO_DATABASE(503, "No database"),
  FAILED(500, "Something failed here");

  private final int status;
  private final String title;

  ProblemKind(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** Usual one of a status. */
  static ProblemKind of(int status) {
    return Arrays.stream(values())
        .filter(kind -> kind.status == status)
        .findFirst()
        .orElse(status < 500 ? UNREADABLE_INPUT : FAILED);
  }

  int status() {
    return status;
  }

  /** Few words for people. */
  String title() {
    return title;
  }

  /** Name for programs, such as {@code nothing-to-screen}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
