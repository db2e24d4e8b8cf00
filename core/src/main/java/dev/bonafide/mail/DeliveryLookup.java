package dev.bonafide.mail;

import java.time.Duration;

/** What a platform says of a reply whose outcome is unknown. */
public sealed interface DeliveryLookup {

  /**
   * It is there.
   *
   * @param message what the platform calls it
   */
  public record Seen(String message) implements DeliveryLookup {}

  /** It is not there, so far. */
  public record Unseen() implements DeliveryLookup {}

  /** This platform cannot be asked. */
  public record Unseeable() implements DeliveryLookup {}

  /** It could not be asked now. */
  public record Later(Duration by, String why) implements DeliveryLookup {}
}
