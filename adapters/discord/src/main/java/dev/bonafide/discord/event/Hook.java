package dev.bonafide.discord.event;

import dev.bonafide.discord.api.Snowflake;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the answer to an interaction goes, for fifteen minutes.
 *
 * @param token known to Discord and to us alone
 */
public record Hook(long app, long interaction, String token) {

  String sealed(Sealing sealing) {
    return sealing.seal(app + " " + interaction + " " + token);
  }

  public static Optional<Hook> open(String sealed, Sealing sealing) {
    return sealing
        .open(sealed)
        .map(open -> open.split(" ", 3))
        .filter(parts -> parts.length == 3)
        .map(parts -> new Hook(Snowflake.read(parts[0]), Snowflake.read(parts[1]), parts[2]));
  }

  public Instant asked() {
    return Snowflake.time(interaction);
  }

  @Override
  public String toString() {
    return "Hook[interaction=" + interaction + "]";
  }
}
