package dev.bonafide.model;

import dev.bonafide.consultation.Model;
import dev.bonafide.http.ApiCalls;
import dev.bonafide.http.CallPolicy;
import dev.bonafide.http.CallRefusal;
import dev.bonafide.http.Waiting;
import dev.bonafide.model.provider.Anthropic;
import dev.bonafide.model.provider.Dialect;
import dev.bonafide.model.provider.Gemini;
import dev.bonafide.model.provider.Ollama;
import dev.bonafide.model.provider.OpenAi;
import dev.bonafide.model.provider.Provider;
import dev.bonafide.model.provider.ProviderEndpoint;
import dev.bonafide.model.resilience.Attempts;
import dev.bonafide.model.resilience.Backoff;
import dev.bonafide.model.resilience.Breaker;
import dev.bonafide.model.resilience.DailyTokens;
import dev.bonafide.model.resilience.Deadline;
import dev.bonafide.model.resilience.Rationed;
import dev.bonafide.model.resilience.RetryingModel;
import dev.bonafide.model.resilience.TokenLedger;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The models that the settings name, each as patient as they say. One for a whole process. */
public final class LanguageModels implements AutoCloseable {
  private final ApiCalls http;
  private final List<Model> models;

  private LanguageModels(ApiCalls http, List<Model> models) {
    this.http = http;
    this.models = List.copyOf(models);
  }

  /**
   * Makes them. Nothing is sent.
   *
   * @param settings without problems, and not unset
   * @param ledger where the day's tokens are counted
   */
  public static LanguageModels of(ModelSettings settings, InstantSource clock, TokenLedger ledger) {
    ApiCalls http = calls(clock);
    DailyTokens tokens = new DailyTokens(settings.limits().dailyTokens(), clock, ledger);
    return new LanguageModels(
        http,
        settings.names().stream()
            .map(name -> provider(settings, name, http, clock))
            .map(provider -> patient(provider, settings.limits(), tokens, clock))
            .toList());
  }

  /** Calls that are made once each time: what is asked again is counted. */
  static ApiCalls calls(InstantSource clock) {
    return new ApiCalls(CallPolicy.of(1).refusal(_ -> CallRefusal.NONE), clock);
  }

  /** In the order of the settings. */
  public List<Model> all() {
    return models;
  }

  /** One that is asked once each time, and by no one else. */
  static Attempts provider(
      ModelSettings settings, String name, ApiCalls http, InstantSource clock) {
    Vendor vendor = settings.vendor().orElseThrow();
    String base = settings.baseUrl().isEmpty() ? vendor.base() : settings.baseUrl();
    ProviderEndpoint line = new ProviderEndpoint(base, vendor.isTheirs(base), name, settings.key());
    return new Provider(vendor.id() + "/" + name, dialect(vendor), line, http, clock);
  }

  private static Dialect dialect(Vendor vendor) {
    return switch (vendor) {
      case OPENAI -> new OpenAi();
      case ANTHROPIC -> new Anthropic();
      case GEMINI -> new Gemini();
      case OLLAMA -> new Ollama();
    };
  }

  /** What needs no request comes first. */
  private static Model patient(
      Attempts provider, ModelLimits limits, DailyTokens tokens, InstantSource clock) {
    Backoff backoff = new Backoff(limits.retries(), () -> ThreadLocalRandom.current().nextDouble());
    Model again = new RetryingModel(provider, backoff, clock, Waiting.REAL);
    Model timed = new Deadline(again, limits.deadline());
    Model resting = Breaker.around(timed, limits.rest(), clock);
    return new Rationed(resting, tokens);
  }

  @Override
  public void close() {
    http.close();
  }
}
