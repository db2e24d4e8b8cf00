package dev.bonafide.http;

/** Whether a service refused a call, and whether the same call may be accepted later. */
public enum CallRefusal {
  /** It did not, or for good. */
  NONE,
  /** It may, and nobody knows whether the call did anything. */
  FAULT,
  /** It surely did nothing, and asks for a pause. */
  PACE;

  /** What a status means where a service follows the standard. */
  public static CallRefusal of(ApiReply reply) {
    return reply.status() == 429
        ? PACE
        : reply.status() == 408 || reply.status() >= 500 ? FAULT : NONE;
  }
}
