package dev.bonafide.slack.api;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.time.Duration;

/** Makes one call and says how it ended; never throws for what Slack or the network does. */
public final class Calls {
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final int LONGEST_PAUSE = 3_600;
  private static final int TOO_MANY_REQUESTS = 429;

  private Calls() {}

  /**
   * A call of the kit.
   *
   * @param <T> what it answers
   */
  public interface Call<T> {
    T make() throws IOException, SlackApiException;
  }

  public static <T extends SlackApiTextResponse> SlackResult<T> make(Call<T> call) {
    try {
      T answer = call.make();
      return answer == null
          ? new SlackResult.Lost<>("Slack answered nothing")
          : SlackResult.of(answer);
    } catch (Paused paused) {
      return new SlackResult.Away<>(paused.left(), SlackResult.Away.TOO_MANY);
    } catch (NeverSent never) {
      return new SlackResult.Away<>(SOON, "Slack cannot be reached");
    } catch (NotInstalled gone) {
      return new SlackResult.Refused<>("not_installed", null);
    } catch (SlackApiException refused) {
      return status(refused);
    } catch (JsonParseException | IllegalStateException garbled) {
      return new SlackResult.Lost<>("what answered was not Slack");
    } catch (IOException cut) {
      return new SlackResult.Lost<>("the answer was lost (" + cut.getClass().getSimpleName() + ")");
    }
  }

  /** An answer of another status than 200. A 5xx may come after the work was done. */
  private static <T> SlackResult<T> status(SlackApiException refused) {
    int status = refused.getResponse().code();
    if (status == TOO_MANY_REQUESTS) {
      return new SlackResult.Away<>(
          retryAfter(refused.getResponse().header("Retry-After")), SlackResult.Away.TOO_MANY);
    }
    if (status >= 500) {
      return new SlackResult.Lost<>("Slack failed (status " + status + ")");
    }
    return new SlackResult.Refused<>("http_status_" + status, null);
  }

  static Duration retryAfter(@org.jspecify.annotations.Nullable String header) {
    try {
      return header == null
          ? SOON
          : Duration.ofSeconds(Math.clamp(Integer.parseInt(header.strip()), 1, LONGEST_PAUSE));
    } catch (NumberFormatException e) {
      return SOON;
    }
  }
}
