package dev.bonafide.bot.webhook;

import dev.bonafide.extension.SetupProblem;
import java.net.UnknownHostException;
import java.util.Optional;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/** Looks up where verdicts are posted to, and posts nothing. */
public final class WebhookReach {
  private WebhookReach() {}

  /** What keeps verdicts from getting there, as far as the address tells. */
  public static Optional<SetupProblem> problem(WebhookSettings settings) {
    return problem(settings, Dns.SYSTEM);
  }

  static Optional<SetupProblem> problem(WebhookSettings settings, Dns names) {
    try {
      new GuardedDns(names, settings).lookup(HttpUrl.get(settings.url()).host());
      return Optional.empty();
    } catch (InsideAddress inside) {
      return Optional.of(
          new SetupProblem(
              "BONAFIDE_WEBHOOK_URL leads to " + InsideAddress.WHAT, InsideAddress.MEND));
    } catch (UnknownHostException unknown) {
      return Optional.of(
          new SetupProblem(
              "the name in BONAFIDE_WEBHOOK_URL cannot be found",
              "check its spelling, and whether this machine can resolve names"));
    }
  }
}
