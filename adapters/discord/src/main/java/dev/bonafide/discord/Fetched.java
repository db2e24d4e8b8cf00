package dev.bonafide.discord;

/** How the fetching of a file ended. */
sealed interface Fetched {

  /** Here it is. */
  @SuppressWarnings("ArrayRecordComponent") // Read once, compared never.
  record Bytes(byte[] bytes) implements Fetched {}

  /**
   * It cannot be had.
   *
   * @param why as a clause for people
   */
  record Missing(String why) implements Fetched {}
}
