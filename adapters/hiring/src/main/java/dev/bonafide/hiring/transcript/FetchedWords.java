package dev.bonafide.hiring.transcript;

/** What came of fetching a transcript. */
public sealed interface FetchedWords {

  /** As the vendor writes it. */
  record Read(String text) implements FetchedWords {}

  /** Not now: asking again later makes sense. */
  record Later() implements FetchedWords {}

  /**
   * Never.
   *
   * @param why as a clause for people
   */
  record Refused(String why) implements FetchedWords {}
}
