package dev.bonafide.slack.api;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import dev.bonafide.chat.api.ApiClient;
import dev.bonafide.chat.api.ApiResult;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.OkHttpClient;

/**
 * The way to Slack's Web API, shared by all that call it: one attempt a call, bounded in time. A
 * call takes 15 seconds at most, well below the lease of a conversation.
 */
public final class SlackConnection implements AutoCloseable {
  private static final Duration READ = Duration.ofSeconds(10);
  private static final Duration WHOLE = Duration.ofSeconds(15);

  private final SlackSettings settings;
  private final OkHttpClient http;
  private final Slack slack;
  private final OneParser parser;
  private final Installations installations;
  private final WorkspaceTokens tokens;
  private final InstantSource clock;
  private final Map<String, Set<String>> lacking = new ConcurrentHashMap<>();

  public SlackConnection(SlackSettings settings) {
    this(settings, Installations.NONE, InstantSource.system(), READ);
  }

  /** One to the workspaces that installed the app, or to the one whose token is set. */
  public SlackConnection(SlackSettings settings, Installations installations, InstantSource clock) {
    this(settings, installations, clock, READ);
  }

  /**
   * One with another patience.
   *
   * @param read how long an answer is waited for
   */
  public SlackConnection(SlackSettings settings, Duration read) {
    this(settings, Installations.NONE, InstantSource.system(), read);
  }

  private SlackConnection(
      SlackSettings settings, Installations installations, InstantSource clock, Duration read) {
    this.settings = settings;
    this.http =
        ApiClient.of(
            new OkHttpClient.Builder().addInterceptor(new Pauses(settings.apiUrl(), clock)),
            read,
            WHOLE);
    SlackHttpClient client = new SlackHttpClient(http);
    SlackConfig config = config(settings);
    client.setConfig(config);
    this.slack = Slack.getInstance(config, client);
    this.parser = OneParser.of(client, config);
    this.tokens = new WorkspaceTokens(settings, installations, slack, clock);
    this.installations = installations;
    this.clock = clock;
  }

  /** Without statistics, which call {@code auth.test} on their own account and keep threads. */
  private static SlackConfig config(SlackSettings settings) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.apiUrl());
    config.setStatsEnabled(false);
    config.getMethodsConfig().setStatsEnabled(false);
    config.getAuditConfig().setStatsEnabled(false);
    config.getSCIMConfig().setStatsEnabled(false);
    config.getSCIM2Config().setStatsEnabled(false);
    config.synchronizeMetricsDatabases();
    config.setExecutorServiceProvider(new VirtualThreads());
    return config;
  }

  public SlackSettings settings() {
    return settings;
  }

  public Slack slack() {
    return slack;
  }

  /**
   * As the bot of a workspace.
   *
   * @throws WorkspaceTokens.NotInstalled if it has no token there
   */
  public MethodsClient methods(String team) {
    return parser.methods(token(team));
  }

  /**
   * A call as the bot of a workspace.
   *
   * @param <T> what it answers
   */
  public interface Method<T> {
    T call(MethodsClient slack) throws IOException, SlackApiException;
  }

  /** Makes one, and says how it ended. */
  public <T extends SlackApiTextResponse> ApiResult<T, SlackRefusal> call(
      String team, Method<T> method) {
    return SlackCalls.make(() -> method.call(methods(team)));
  }

  /** The bot's token in a workspace. */
  public String token(String team) {
    return tokens.of(team);
  }

  InstantSource clock() {
    return clock;
  }

  /** Notes which scopes the bot lacks in a workspace. */
  void lacks(String team, Set<String> scopes) {
    lacking.put(team, Set.copyOf(scopes));
  }

  /** The scopes that the bot lacks in any workspace, as far as Slack was asked. */
  public Set<String> lacking() {
    Set<String> all = new TreeSet<>();
    lacking.values().forEach(all::addAll);
    return all;
  }

  /** Whether the bot has a token in a workspace. */
  public boolean isInstalled(String team) {
    return tokens.has(team);
  }

  /** Looks again what the app was installed with. */
  public void forget(String team) {
    tokens.forget(team);
  }

  /**
   * The app was taken out of a workspace: everything of it goes. With one workspace, whose token is
   * a setting, nothing does: the operator of the bot decides.
   */
  public void leave(String team, Instant installedBefore) {
    if (settings.isInstalledByMany()) {
      installations.purge(team, installedBefore);
      tokens.forget(team);
    }
  }

  /** For files that the bot shares. */
  public FileUpload upload() {
    return new FileUpload(http, new Fetch.FileHosts(settings.apiUrl()));
  }

  /** For what lies beside the Web API. */
  public Fetch fetch() {
    return new Fetch(http, new Fetch.FileHosts(settings.apiUrl()));
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
