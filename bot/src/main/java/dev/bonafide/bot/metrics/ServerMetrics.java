package dev.bonafide.bot.metrics;

import dev.bonafide.model.resilience.ModelUsageCounter;
import dev.bonafide.postgres.mail.MailStatistics;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a scrape of the server is answered.
 *
 * @param mail empty where the database cannot be asked
 */
public record ServerMetrics(
    MeasuredEngine engine,
    StepLatency latency,
    Deliveries deliveries,
    Supplier<List<PlatformStatus>> platforms,
    Supplier<Optional<MailStatistics>> mail,
    Supplier<List<ModelUsageCounter.Count>> models,
    InstantSource clock)
    implements Supplier<String> {
  private static final String DATABASE = "bonafide_database_up";

  /** Where the database cannot be asked, that is told, and everything else all the same. */
  @Override
  public String get() {
    PrometheusText text = new PrometheusText();
    engine.write(text);
    latency.write(text);
    deliveries.write(text);
    PlatformMetrics.write(text, platforms.get());
    Optional<MailStatistics> now = mail.get();
    text.head(DATABASE, "gauge", "1 if the database responds, 0 if not");
    text.sample(DATABASE, "", now.isPresent() ? 1 : 0);
    now.ifPresent(counts -> MailMetrics.write(text, counts, clock.instant()));
    return text + ModelMetrics.of(models.get());
  }
}
