package dev.bonafide.bot.serve;

import dev.bonafide.bot.secret.Seal;
import dev.bonafide.discord.event.Sealing;
import dev.bonafide.text.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Seals by the bot's own token: anyone who has that may answer in its place anyway, and everyone
 * who works on the mail has it.
 */
final class TokenSealing implements Sealing {
  private static final String OWNER = "discord interaction";

  private final Optional<Seal> seal;

  TokenSealing(String token) {
    this.seal =
        token.isEmpty()
            ? Optional.empty()
            : Seal.of(Fingerprint.of("one\n" + token) + Fingerprint.of("two\n" + token));
  }

  @Override
  public String seal(String open) {
    byte[] closed =
        seal.orElseThrow(() -> new IllegalStateException("DISCORD_TOKEN is not set"))
            .close(open.getBytes(StandardCharsets.UTF_8), OWNER);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(closed);
  }

  @Override
  public Optional<String> open(String sealed) {
    try {
      byte[] closed = Base64.getUrlDecoder().decode(sealed);
      return seal.flatMap(one -> one.open(closed, OWNER))
          .map(open -> new String(open, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException garbled) {
      return Optional.empty();
    }
  }
}
