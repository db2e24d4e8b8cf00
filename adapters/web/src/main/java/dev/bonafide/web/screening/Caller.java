package dev.bonafide.web.screening;

import jakarta.servlet.http.HttpServletRequest;

/** A caller who waits for an answer. */
@FunctionalInterface
public interface Caller {
  /** The request's attribute that holds it. */
  String ATTRIBUTE = "dev.bonafide.caller";

  /** Somebody who waits for ever. */
  Caller PATIENT = () -> false;

  /** Whether nobody is there any more to be answered. */
  boolean isGone();

  /** Who made a request. */
  static Caller of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Caller caller ? caller : PATIENT;
  }
}
