package dev.bonafide.telegram.api;

import com.google.re2j.Pattern;
import dev.bonafide.chat.api.ApiAddress;
import dev.bonafide.extension.SetupProblem;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Telegram needs to be spoken to. The token is part of every address, and kept out of every
 * message, {@link #toString} included.
 *
 * @param token {@code TELEGRAM_BOT_TOKEN}
 * @param apiUrl {@code BONAFIDE_TELEGRAM_API_URL}
 * @param webhookUrl {@code TELEGRAM_WEBHOOK_URL}; empty where the bot asks Telegram itself
 */
public record TelegramSettings(String token, String apiUrl, String webhookUrl) {
  /** Where Telegram calls a webhook, below the public address. */
  public static final String WEBHOOK_PATH = "/telegram/webhook";

  public static final String API_URL = "https://api.telegram.org";

  /** To which Telegram's own servers connect; without one it is 443. */
  private static final Set<Integer> PORTS = Set.of(-1, 443, 80, 88, 8443);

  private static final Pattern TOKEN = Pattern.compile("[0-9]{3,20}:[A-Za-z0-9_-]{3,100}");

  public TelegramSettings {
    token = token.strip();
    apiUrl = apiUrl.isBlank() ? API_URL : apiUrl.strip();
    apiUrl = apiUrl.endsWith("/") ? apiUrl.substring(0, apiUrl.length() - 1) : apiUrl;
    webhookUrl = webhookUrl.strip();
  }

  /** Whether no one set Telegram up at all. */
  public boolean isUnset() {
    return token.isEmpty();
  }

  /** Where the API is. */
  public ApiAddress address() {
    return new ApiAddress("BONAFIDE_TELEGRAM_API_URL", apiUrl, API_URL);
  }

  /** What is wrong with them, without asking Telegram; empty where nothing is. */
  public List<SetupProblem> problems() {
    List<SetupProblem> problems = new ArrayList<>();
    if (token.isEmpty()) {
      problems.add(
          new SetupProblem(
              "TELEGRAM_BOT_TOKEN is not set", "Set it; @BotFather shows it after /newbot"));
    } else if (!TOKEN.matches(token)) {
      problems.add(
          new SetupProblem(
              "TELEGRAM_BOT_TOKEN is not of the form 123456:letters",
              "Copy the whole token that @BotFather shows"));
    }
    address().problem().ifPresent(problems::add);
    webhookProblem().ifPresent(problems::add);
    return problems;
  }

  /** Whether Telegram calls this server, rather than being asked by it. */
  public boolean isPushed() {
    return !webhookUrl.isEmpty();
  }

  private Optional<SetupProblem> webhookProblem() {
    if (webhookUrl.isEmpty()) {
      return Optional.empty();
    }
    if (!ApiAddress.isCallable(webhookUrl) || !webhookUrl.endsWith(WEBHOOK_PATH)) {
      return Optional.of(
          new SetupProblem(
              "TELEGRAM_WEBHOOK_URL is not an address that ends with " + WEBHOOK_PATH,
              "Set it to the address where Telegram reaches this server, such as"
                  + " https://bonafide.example"
                  + WEBHOOK_PATH
                  + ", or leave it out"));
    }
    URI url = URI.create(webhookUrl);
    boolean taken = url.getScheme().equals("https") && PORTS.contains(url.getPort());
    return taken || !apiUrl.equals(API_URL)
        ? Optional.empty()
        : Optional.of(
            new SetupProblem(
                "TELEGRAM_WEBHOOK_URL is not an address that Telegram can call",
                "Use https, and port 443, 80, 88, or 8443"));
  }

  /** The bot's id, the part of the token that is no secret; empty where there is none. */
  public String bot() {
    int colon = token.indexOf(':');
    return colon < 0 ? "" : token.substring(0, colon);
  }

  @Override
  public String toString() {
    return "TelegramSettings[apiUrl=" + apiUrl + "]";
  }
}
