package dev.bonafide.slack.install;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.Hmac;
import dev.bonafide.slack.api.Installations;
import dev.bonafide.slack.api.Scopes;
import dev.bonafide.slack.api.SlackCalls;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.slack.api.WorkspaceTokens;
import dev.bonafide.slack.inbound.HttpAnswer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets people install the app into their workspaces: a link to Slack, and the way back. */
public record SlackInstaller(
    SlackConnection connection, Installations installations, InstantSource clock) {
  public static final String START = "/slack/install";
  public static final String BACK = "/slack/oauth_redirect";

  private static final String COOKIE = "bonafide-slack-install";
  private static final int FOUND = 302;
  private static final int REFUSED = 400;
  private static final int AWAY = 502;

  /** Sends someone to Slack, to be asked there. */
  public HttpAnswer start() {
    SlackSettings settings = connection.settings();
    String word = Ticket.word();
    String to =
        settings.authorizeUrl()
            + "?client_id="
            + encoded(settings.clientId())
            + "&scope="
            + encoded(String.join(",", Scopes.ALL.keySet()))
            + "&redirect_uri="
            + encoded(settings.publicUrl() + BACK)
            + "&state="
            + encoded(ticket().of(word, clock.instant()));
    return new HttpAnswer(FOUND, Map.of("Location", to, "Set-Cookie", cookie(word, 600)), "");
  }

  private Ticket ticket() {
    return new Ticket(connection.settings().clientSecret());
  }

  private String cookie(String word, int seconds) {
    String secure = connection.settings().publicUrl().startsWith("https:") ? "; Secure" : "";
    return COOKIE
        + "="
        + word
        + "; Path="
        + BACK
        + "; HttpOnly; SameSite=Lax; Max-Age="
        + seconds
        + secure;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * Someone comes back from Slack.
   *
   * @param query what Slack gave them
   * @param cookies as their browser sends them; null for none
   */
  public HttpAnswer back(Map<String, String> query, @Nullable String cookies) {
    if (!ticket().isGood(query.get("state"), word(cookies), clock.instant())) {
      return page(REFUSED, "This link has expired or was opened in another browser. Start again.");
    }
    String code = query.get("code");
    if (code == null) {
      return page(REFUSED, "Nothing was installed: permission was not given.");
    }
    return exchange(code);
  }

  private static @Nullable String word(@Nullable String cookies) {
    for (String one : cookies == null ? new String[0] : cookies.split(";", -1)) {
      String cookie = one.strip();
      if (cookie.startsWith(COOKIE + "=")) {
        return cookie.substring(COOKIE.length() + 1);
      }
    }
    return null;
  }

  private HttpAnswer exchange(String code) {
    SlackSettings settings = connection.settings();
    ApiResult<OAuthV2AccessResponse, SlackRefusal> outcome =
        SlackCalls.make(
            () ->
                connection
                    .slack()
                    .methods()
                    .oauthV2Access(
                        request ->
                            request
                                .clientId(settings.clientId())
                                .clientSecret(settings.clientSecret())
                                .code(code)
                                .redirectUri(settings.publicUrl() + BACK)));
    return switch (outcome) {
      case ApiResult.Answered(OAuthV2AccessResponse answer) -> keep(answer);
      case ApiResult.Refused(SlackRefusal(String error, var _)) ->
          page(REFUSED, "Nothing was installed: Slack refused (" + error + "). Start again.");
      case ApiResult.Away(var _, var _), ApiResult.Lost(var _) ->
          page(AWAY, "Nothing was installed: Slack did not answer. Start again.");
    };
  }

  private HttpAnswer keep(OAuthV2AccessResponse answer) {
    if (answer.getTeam() == null || answer.isEnterpriseInstall()) {
      return page(REFUSED, "Nothing was installed: install Bonafide in each workspace separately.");
    }
    Instant now = clock.instant();
    String team = answer.getTeam().getId();
    installations.keep(
        new Installations.Installation(
            team,
            answer.getAccessToken(),
            answer.getRefreshToken(),
            WorkspaceTokens.expiry(answer.getExpiresIn(), now).orElse(null),
            now));
    connection.forget(team);
    return page(200, "Bonafide is installed. Invite it to a channel, and mention it in a thread.");
  }

  /** Plain words: nothing that came from outside is shown. */
  private HttpAnswer page(int status, String words) {
    return new HttpAnswer(
        status,
        Map.of("Content-Type", "text/plain; charset=utf-8", "Set-Cookie", cookie("", 0)),
        words + "\n");
  }

  /**
   * Ticket that goes to Slack with someone who installs the app and comes back with them: a word
   * that their browser also keeps, a time, and a code over both that only this app can make. Any
   * process can check it; no one can have someone else install into a workspace of theirs.
   */
  static final class Ticket {
    private static final Duration GOOD = Duration.ofMinutes(10);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String secret;

    Ticket(String secret) {
      this.secret = secret;
    }

    /** A new word for a browser. */
    static String word() {
      byte[] bytes = new byte[18];
      RANDOM.nextBytes(bytes);
      return Base64.getUrlEncoder().encodeToString(bytes);
    }

    String of(String word, Instant now) {
      String open = word + "." + now.getEpochSecond();
      return open + "." + code(open);
    }

    boolean isGood(@Nullable String ticket, @Nullable String word, Instant now) {
      String[] parts = ticket == null ? new String[0] : ticket.split("\\.", -1);
      if (parts.length != 3 || word == null || !parts[0].equals(word)) {
        return false;
      }
      return Hmac.isSame(code(parts[0] + "." + parts[1]), parts[2])
          && !now.isAfter(Instant.ofEpochSecond(Long.parseLong(parts[1])).plus(GOOD));
    }

    private String code(String open) {
      byte[] code = Hmac.of(secret, "install " + open);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }
  }
}
