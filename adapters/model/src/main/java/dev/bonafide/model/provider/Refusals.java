package dev.bonafide.model.provider;

import dev.bonafide.http.ApiReply;
import dev.bonafide.http.AskedPause;
import dev.bonafide.model.resilience.Trouble;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a provider means by a status that is no success, and by the little it says with it. */
final class Refusals {
  /** A wrong key is a bad request to Gemini. */
  private static final String GEMINI_KEY = "API_KEY_INVALID";

  /** Pause in Gemini's words, as {@code "retryDelay": "34.07s"}. */
  private static final Pattern GEMINI_DELAY =
      Pattern.compile("\"retryDelay\"\\s{0,9}:\\s{0,9}\"([0-9.]{1,19})s\"");

  /** Both are 429 at OpenAI, and no waiting helps. */
  private static final String[] NOTHING_LEFT = {"insufficient_quota", "billing_hard_limit_reached"};

  private Refusals() {}

  static Failure of(ApiReply reply, InstantSource clock) {
    String said = reply.text();
    Matcher delay = GEMINI_DELAY.matcher(said);
    Duration after =
        AskedPause.after(reply.headers(), clock.instant())
            .or(() -> delay.find() ? AskedPause.number(delay.group(1), 1000) : Optional.empty())
            .orElse(Duration.ZERO);
    return new Failure(trouble(reply.status(), said), after);
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
