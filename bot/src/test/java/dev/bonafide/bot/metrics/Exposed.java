package dev.bonafide.bot.metrics;

import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.postgres.mail.ReceiptCounts;
import dev.bonafide.postgres.mail.ReplyCounts;
import dev.bonafide.testkit.casefile.OneRule;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The metrics that a server exposes whose every part has something to tell. */
final class Exposed {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  private Exposed() {}

  /** Each metric of ours by its name, with its type; a histogram's longest value belongs to it. */
  static Map<String, String> types() {
    Map<String, String> types = new TreeMap<>();
    text()
        .lines()
        .filter(line -> line.matches("# TYPE bonafide_\\w+(?<!_max) .+"))
        .map(line -> line.split(" "))
        .forEach(words -> types.put(words[2], words[3]));
    return types;
  }

  /** The names of all samples. */
  static SortedSet<String> samples() {
    SortedSet<String> names = new TreeSet<>();
    text()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> names.add(line.replaceFirst("[{ ].*", "")));
    return names;
  }

  private static String text() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    StepLatency latency = new StepLatency(registry, CLOCK);
    new MeasuredEngine(new OneRule(), List.of("a-rule"), registry);
    new Deliveries(registry).counting(new AnsweringCourier());
    new MeasuredModel(new AnsweringModel(), latency, registry);
    PlatformStatus platform =
        new PlatformStatus("slack", ConnectionState.CONNECTED, Optional.of(Instant.EPOCH));
    registry
        .getPrometheusRegistry()
        .register(new LiveMetrics(() -> List.of(platform), () -> Optional.of(mail()), CLOCK));
    try (ProcessMetrics _ = new ProcessMetrics(registry, "1.0", "0123456789")) {
      return registry.scrape();
    }
  }

  private static MailStatistics mail() {
    return new MailStatistics(
        new ReceiptCounts(0, 0, 0),
        new ReplyCounts(0, 0, 0, 0),
        Optional.empty(),
        Optional.empty());
  }
}
