package dev.bonafide.web.screening;

import jakarta.servlet.http.HttpServletRequest;

/** A caller who waits for an answer. */
@FunctionalInterface
public interface Caller {
  /** The request's attribute that holds it. */
  String ATTRIBUTE = "dev.bonafide.caller";

  /** The request's attribute that tells apart who signed in; not there for others. */
  String SESSION = "dev.bonafide.session";

  /** The request's attribute with the name of who made it; empty or not there for no one's. */
  String WHO = "dev.bonafide.who";

  /** Someone who waits for ever. */
  Caller PATIENT = () -> false;

  /** Whether no one is there any more to be answered. */
  boolean isGone();

  /** Whom the caller cannot pretend not to be: an address, and who signed in there. */
  default String name() {
    return "";
  }

  /**
   * The name under which it is recorded what they do.
   *
   * @param door that they came by, where no one knows their name
   */
  static String by(String door, HttpServletRequest request) {
    return request.getAttribute(WHO) instanceof String who && !who.isEmpty() ? who : door;
  }

  /** Bytes that the request says it sends. */
  default long sends() {
    return 0;
  }

  /** Who made a request. */
  static Caller of(HttpServletRequest request) {
    Caller waiting = request.getAttribute(ATTRIBUTE) instanceof Caller caller ? caller : PATIENT;
    String session = request.getAttribute(SESSION) instanceof String signedIn ? " " + signedIn : "";
    boolean isUnsaid = request.getHeader("Transfer-Encoding") != null;
    return new Named(
        waiting,
        request.getRemoteAddr() + session,
        isUnsaid ? Long.MAX_VALUE : Math.max(0, request.getContentLengthLong()));
  }

  /** One who made a request. */
  record Named(Caller waiting, String name, long sends) implements Caller {
    @Override
    public boolean isGone() {
      return waiting.isGone();
    }
  }
}
