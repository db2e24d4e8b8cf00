package dev.bonafide.chat.api;

/** How the fetching of a file ended. */
public sealed interface FetchedFile {

  /** Here it is. */
  @SuppressWarnings("ArrayRecordComponent") // Read once, compared never.
  public record Bytes(byte[] bytes) implements FetchedFile {}

  /**
   * It cannot be had.
   *
   * @param why as a clause for people
   */
  public record Missing(String why) implements FetchedFile {}
}
