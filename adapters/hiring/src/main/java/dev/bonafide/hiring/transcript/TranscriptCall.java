package dev.bonafide.hiring.transcript;

import java.util.List;

/** What came of reading a call that says it is a vendor's. */
public sealed interface TranscriptCall {

  /** It does not bear the vendor's signature, or is too old. */
  record Unsigned() implements TranscriptCall {}

  /** The vendor's, about no transcript that can be used. */
  record Unneeded() implements TranscriptCall {}

  /**
   * The vendor's, who wants to know whether somebody is here.
   *
   * @param type of what is to be answered
   */
  record Challenged(String type, String answer) implements TranscriptCall {}

  /**
   * The vendor's, about transcripts that are ready.
   *
   * @param isEnding whether the vendor will stop calling unless asked to go on
   */
  record Heard(List<Told> all, boolean isEnding) implements TranscriptCall {
    public Heard {
      all = List.copyOf(all);
    }
  }

  /**
   * One transcript.
   *
   * @param key of the transcript, the same however often it is told of; names nobody
   */
  record Told(TranscriptNotice notice, String key) {}
}
