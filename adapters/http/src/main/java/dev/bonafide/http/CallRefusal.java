package dev.bonafide.http;

/** Whether a service refused a call, and whether the same call may be accepted later. */
public enum CallRefusal {
  /** No refusal, or one for good. */
  NONE,
  /** Fault that may pass, where no one knows whether the call did anything. */
  FAULT,
  /** Call for a pause, where surely nothing was done. */
  PACE;

  /** Meaning of a status where a service follows the standard. */
  public static CallRefusal of(ApiReply reply) {
    return reply.status() == 429
        ? PACE
        : reply.status() == 408 || reply.status() >= 500 ? FAULT : NONE;
  }
}
