package dev.bonafide.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import okhttp3.OkHttpClient;

/**
 * The way to Slack's Web API, shared by all that call it: one attempt a call, bounded in time. A
 * call takes 15 seconds at most, well below the lease of a conversation.
 */
public final class SlackConnection implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration READ = Duration.ofSeconds(10);
  private static final Duration WHOLE = Duration.ofSeconds(15);

  private final SlackSettings settings;
  private final OkHttpClient http;
  private final Slack slack;

  public SlackConnection(SlackSettings settings) {
    this(settings, READ);
  }

  /**
   * One with another patience.
   *
   * @param read how long an answer is waited for
   */
  SlackConnection(SlackSettings settings, Duration read) {
    this.settings = settings;
    // The client's own retry would send a message again whose answer was cut.
    this.http =
        Phase.watch(new OkHttpClient.Builder())
            .connectTimeout(CONNECT)
            .readTimeout(read)
            .writeTimeout(CONNECT)
            .callTimeout(WHOLE)
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .build();
    SlackHttpClient client = new SlackHttpClient(http);
    SlackConfig config = config(settings);
    client.setConfig(config);
    this.slack = Slack.getInstance(config, client);
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
    config.setExecutorServiceProvider(new Threads());
    return config;
  }

  SlackSettings settings() {
    return settings;
  }

  Slack slack() {
    return slack;
  }

  /** As the bot. */
  MethodsClient methods() {
    return slack.methods(settings.botToken());
  }

  /** As the bot of a workspace. */
  MethodsClient methods(String team) {
    return slack.methods(token(team));
  }

  /** The bot's token in a workspace. */
  String token(String team) {
    return settings.botToken();
  }

  /** For what lies beside the Web API. */
  Fetch fetch() {
    return new Fetch(http, new FileHosts(settings.apiUrl()));
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
