package dev.bonafide.mail;

import java.time.Instant;

/** What is written down of a reply after an attempt or a look. */
public sealed interface AttemptResult {

  /** Why a reply is given up whose platform cannot be asked. */
  String NEVER_TOLD = "sent, and the platform never said whether it arrived";

  /**
   * It is said.
   *
   * @param message what the platform calls it
   */
  public record Done(String message) implements AttemptResult {}

  /** It surely is not, and is tried again. */
  public record Again(Instant notBefore, String why) implements AttemptResult {}

  /**
   * No one knows, and it is looked for.
   *
   * @param looks that saw nothing so far
   */
  public record Unknown(Instant notBefore, int looks, String why) implements AttemptResult {}

  /** It is given up. */
  public record Parked(String why) implements AttemptResult {}
}
