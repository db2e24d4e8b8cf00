package dev.bonafide.bot.serve;

import dev.bonafide.model.resilience.ModelUsageCounter;
import dev.bonafide.postgres.mail.MailStatistics;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;

/** What a scrape of the server is answered. */
final class ServerMetrics implements Supplier<String> {
  private static final String DATABASE = "bonafide_database_up";

  private final MeasuredEngine engine;
  private final Supplier<MailStatistics> mail;
  private final Supplier<List<ModelUsageCounter.Count>> models;
  private final InstantSource clock;

  ServerMetrics(
      MeasuredEngine engine,
      Supplier<MailStatistics> mail,
      Supplier<List<ModelUsageCounter.Count>> models,
      InstantSource clock) {
    this.engine = engine;
    this.mail = mail;
    this.models = models;
    this.clock = clock;
  }

  /** Where the database cannot be asked, that is told, and everything else all the same. */
  @Override
  public String get() {
    PrometheusText text = new PrometheusText();
    engine.write(text);
    text.head(DATABASE, "gauge", "Whether the database could be asked just now");
    try {
      MailStatistics now = mail.get();
      text.sample(DATABASE, "", 1);
      MailMetrics.write(text, now, clock.instant());
    } catch (DataAccessException away) {
      text.sample(DATABASE, "", 0);
    }
    return text + ModelMetrics.of(models.get());
  }
}
