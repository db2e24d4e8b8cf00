package dev.bonafide.web;

import java.time.Duration;

/**
 * How much is taken in over HTTP.
 *
 * @param file bytes of one file
 * @param body bytes of all that comes with one request
 * @param text bytes of a JSON body, and of what is typed into the form: held in memory at once
 * @param parts of one request
 * @param atOnce screenings at a time
 * @param waiting requests beside those, which wait for their turn
 * @param deadline of one screening
 */
public record Bounds(
    long file, long body, int text, int parts, int atOnce, int waiting, Duration deadline) {
  /** Bytes from which on a case is large: of those that work at a time, one is not. */
  public static final long LARGE = 256 << 10;

  /** Bytes up to which a request is small: some places are kept for these. */
  public static final long SMALL = 16 << 10;

  private static final int TEXT = 8 << 20;
  private static final int PARTS = 250;

  /** Two cores judge two cases; who waits behind six others is better told to come back. */
  private static final int AT_ONCE = 2;

  private static final int WAITING = 6;

  /** Far more than any case takes, with the answers of a language model. */
  public static final Duration DEADLINE = Duration.ofSeconds(60);

  /**
   * The usual ones.
   *
   * @param file bytes of one file
   * @param body bytes of one request
   */
  public static Bounds of(long file, long body) {
    return new Bounds(file, body, (int) Math.min(TEXT, body), PARTS, AT_ONCE, WAITING, DEADLINE);
  }

  /** The same with another deadline. */
  public Bounds within(Duration other) {
    return new Bounds(file, body, text, parts, atOnce, waiting, other);
  }
}
