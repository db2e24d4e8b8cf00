package dev.bonafide.hiring.transcript;

/** What came of reading a call that says it is a vendor's. */
public sealed interface TranscriptCall {

  /** It does not bear the vendor's signature, or is too old. */
  record Unsigned() implements TranscriptCall {}

  /** The vendor's, about no transcript that can be used. */
  record Unneeded() implements TranscriptCall {}

  /**
   * The vendor's, who wants to know whether the secret is known here.
   *
   * @param json to answer
   */
  record Challenged(String json) implements TranscriptCall {}

  /**
   * The vendor's, about a transcript that is ready.
   *
   * @param key of the transcript, the same however often it is told of; names nobody
   */
  record Heard(TranscriptNotice notice, String key) implements TranscriptCall {}
}
