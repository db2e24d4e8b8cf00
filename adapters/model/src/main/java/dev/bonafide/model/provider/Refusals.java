package dev.bonafide.model.provider;

import dev.bonafide.model.resilience.Trouble;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.stream.Stream;

/** What a provider means by a status that is no success, and by the little it says with it. */
final class Refusals {
  /** A wrong key is a bad request to Gemini. */
  private static final String GEMINI_KEY = "API_KEY_INVALID";

  /** Both are 429 at OpenAI, and no waiting helps. */
  private static final String[] NOTHING_LEFT = {"insufficient_quota", "billing_hard_limit_reached"};

  private Refusals() {}

  static Failure of(int status, HttpHeaders headers, byte[] body, InstantSource clock) {
    String said = new String(body, StandardCharsets.UTF_8);
    return new Failure(trouble(status, said), RetryAfter.of(headers, said, clock.instant()));
  }

  private static Trouble trouble(int status, String said) {
    return switch (status) {
      case 401, 403, 407 -> Trouble.KEY;
      case 402 -> Trouble.CREDIT;
      case 404, 405, 410 -> Trouble.MODEL;
      case 408 -> Trouble.FAULT;
      case 429 -> Stream.of(NOTHING_LEFT).anyMatch(said::contains) ? Trouble.CREDIT : Trouble.PACE;
      default -> {
        if (status >= 500) {
          yield Trouble.FAULT;
        }
        // An address that leads elsewhere is not the provider's.
        yield status < 400
            ? Trouble.MODEL
            : said.contains(GEMINI_KEY) ? Trouble.KEY : Trouble.REQUEST;
      }
    };
  }
}
