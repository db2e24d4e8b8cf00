package dev.bonafide.bot.metrics;

import dev.bonafide.consultation.Usage;
import dev.bonafide.model.resilience.ModelUsageCounter;
import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.postgres.mail.ReceiptCounts;
import dev.bonafide.postgres.mail.ReplyCounts;
import dev.bonafide.testkit.casefile.OneRule;
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

  /** Each metric by its name, with its type. */
  static Map<String, String> types() {
    Map<String, String> types = new TreeMap<>();
    text()
        .lines()
        .filter(line -> line.startsWith("# TYPE "))
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
    Deliveries deliveries = new Deliveries();
    deliveries.counting(new AnsweringCourier());
    PlatformStatus platform =
        new PlatformStatus("slack", ConnectionState.CONNECTED, Optional.of(Instant.EPOCH));
    return new ServerMetrics(
            new MeasuredEngine(new OneRule(), List.of("a-rule"), CLOCK),
            new StepLatency(CLOCK),
            deliveries,
            () -> List.of(platform),
            () -> Optional.of(mail()),
            () -> List.of(new ModelUsageCounter.Count("ollama/one", 0, Map.of(), Usage.NONE)),
            CLOCK)
        .get();
  }

  private static MailStatistics mail() {
    return new MailStatistics(
        new ReceiptCounts(0, 0, 0),
        new ReplyCounts(0, 0, 0, 0),
        Optional.empty(),
        Optional.empty());
  }
}
