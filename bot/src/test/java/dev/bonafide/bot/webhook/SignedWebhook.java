package dev.bonafide.bot.webhook;

import java.time.Instant;
import java.util.List;

/** Signatures as the server makes them, for those who check them. */
public final class SignedWebhook {
  private SignedWebhook() {}

  public static String signature(Instant at, String body, List<String> secrets) {
    return WebhookSignature.of(at, body, secrets);
  }
}
