package dev.bonafide.mail;

import java.time.Duration;

/** What a platform says of a reply whose outcome is unknown. */
public sealed interface Sighting {

  /**
   * It is there.
   *
   * @param message what the platform calls it
   */
  public record Seen(String message) implements Sighting {}

  /** It is not there, so far. */
  public record Unseen() implements Sighting {}

  /** This platform cannot be asked. */
  public record Unseeable() implements Sighting {}

  /** It could not be asked now. */
  public record Later(Duration by, String why) implements Sighting {}
}
