package dev.bonafide.hiring.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/**
 * A token as its server issued it (RFC 6749, section 5.1).
 *
 * @param end when it is to be renewed: a minute before it ends
 */
public record IssuedToken(String value, Instant end) {
  /** As documented; none is kept for longer. */
  private static final Duration LIFE = Duration.ofHours(1);

  private static final Duration EARLY = Duration.ofMinutes(1);

  /**
   * Reads the server's answer.
   *
   * @param asked when the token was asked for
   * @throws TrackerFailure if there is no token in it that a header could hold
   */
  public static IssuedToken in(JsonNode said, Instant asked) throws TrackerFailure {
    String issued = said.path("access_token").asText("");
    if (issued.isEmpty() || !issued.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      throw new TrackerFailure(TrackerTrouble.ANSWER);
    }
    long seconds = said.path("expires_in").asLong(LIFE.toSeconds());
    Duration life = Duration.ofSeconds(Math.clamp(seconds, 0, LIFE.toSeconds()));
    return new IssuedToken(issued, asked.plus(life).minus(EARLY));
  }

  /** Whether it still serves. */
  public boolean serves(Instant now) {
    return now.isBefore(end);
  }

  /** The header's value. */
  public String header() {
    return "Bearer " + value;
  }
}
