package dev.bonafide.slack.api;

import com.slack.api.Slack;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.ExpiringCache;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The bot's token in each workspace. One that expires is exchanged an hour before: a process that
 * fails to do so in the meantime continues with the old one, which Slack accepts until then. A
 * refresh token is good for one use, so one at a time exchanges it, and looks first whether another
 * process did.
 */
public final class WorkspaceTokens {
  private static final Duration BEFORE = Duration.ofHours(1);

  /** Another process may have stored another meanwhile. */
  private static final Duration KNOWN = Duration.ofSeconds(30);

  private final SlackSettings settings;
  private final Installations installations;
  private final Slack slack;
  private final InstantSource clock;
  private final ExpiringCache<Installations.Installation> known;

  WorkspaceTokens(
      SlackSettings settings, Installations installations, Slack slack, InstantSource clock) {
    this.settings = settings;
    this.installations = installations;
    this.slack = slack;
    this.clock = clock;
    this.known = new ExpiringCache<>(KNOWN, clock);
  }

  /**
   * The token for a workspace.
   *
   * @throws NotInstalled if there is none
   */
  String of(String team) {
    if (!settings.isInstalledByMany()) {
      return settings.botToken();
    }
    Installations.Installation installation = installation(team).orElseThrow(NotInstalled::new);
    return isFresh(installation) ? installation.token() : exchanged(team);
  }

  /** Whether the bot has a token for a workspace. */
  boolean has(String team) {
    return !settings.isInstalledByMany() || installation(team).isPresent();
  }

  /** Looks again at the next call. */
  void forget(String team) {
    known.forget(team);
  }

  private Optional<Installations.Installation> installation(String team) {
    return known.find(team).or(() -> stored(team));
  }

  private Optional<Installations.Installation> stored(String team) {
    Optional<Installations.Installation> stored = installations.of(team);
    stored.ifPresentOrElse(one -> known.put(team, one), () -> known.forget(team));
    return stored;
  }

  private boolean isFresh(Installations.Installation installation) {
    return installation.expires() == null
        || installation.refresh() == null
        || clock.instant().plus(BEFORE).isBefore(installation.expires());
  }

  private synchronized String exchanged(String team) {
    Installations.Installation stored = stored(team).orElseThrow(NotInstalled::new);
    if (isFresh(stored)) {
      return stored.token();
    }
    ApiResult<OAuthV2AccessResponse, SlackRefusal> outcome =
        SlackCalls.make(
            () ->
                slack
                    .methods()
                    .oauthV2Access(
                        request ->
                            request
                                .clientId(settings.clientId())
                                .clientSecret(settings.clientSecret())
                                .grantType("refresh_token")
                                .refreshToken(stored.refresh())));
    if (!(outcome instanceof ApiResult.Answered(var answer)) || answer.getAccessToken() == null) {
      return stored(team).orElseThrow(NotInstalled::new).token();
    }
    Installations.Installation next =
        stored.refreshed(
            answer.getAccessToken(),
            answer.getRefreshToken(),
            expiry(answer.getExpiresIn(), clock.instant()).orElse(null));
    installations.keep(next);
    known.put(team, next);
    return next.token();
  }

  public static Optional<Instant> expiry(
      @org.jspecify.annotations.Nullable Integer seconds, Instant now) {
    return Optional.ofNullable(seconds).filter(some -> some > 0).map(now::plusSeconds);
  }

  /** There is no token for a workspace. */
  static final class NotInstalled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotInstalled() {
      super("the app is not installed there", null, false, false);
    }
  }
}
