package dev.bonafide.hiring.webhook;

import dev.bonafide.applicant.ApplicantEvent;

/** What came of reading a call that says it is a vendor's. */
public sealed interface HookCall {

  /** It does not bear the vendor's signature, or is too old. */
  record Unsigned() implements HookCall {}

  /** The vendor's, about nothing that matters here, such as a ping. */
  record Unneeded() implements HookCall {}

  /**
   * The vendor's, about a candidate.
   *
   * @param key of this event, the same each time that it is delivered
   * @param candidate a name for whom it is about, the same for all events about them
   */
  record Heard(ApplicantEvent event, String key, String candidate) implements HookCall {}
}
