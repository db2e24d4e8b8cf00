package dev.bonafide.bot.metrics;

import dev.bonafide.postgres.mail.MailStatistics;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * State at a scrape. The database is asked once for all of it. Where it cannot be asked, that is
 * told, and everything else anyway.
 *
 * @param mail empty where the database cannot be asked
 */
public record LiveMetrics(
    Supplier<List<PlatformStatus>> platforms,
    Supplier<Optional<MailStatistics>> mail,
    InstantSource clock)
    implements MultiCollector {

  @Override
  public MetricSnapshots collect() {
    MetricSnapshots.Builder all = MetricSnapshots.builder();
    platforms(all);
    Optional<MailStatistics> now = mail.get();
    all.metricSnapshot(
        gauge(
            "bonafide_database_up",
            "1 if the database responds, 0 if not.",
            Map.of(Labels.EMPTY, now.isPresent() ? 1 : 0)));
    now.ifPresent(counts -> MailMetrics.of(counts, clock.instant()).forEach(all::metricSnapshot));
    return all.build();
  }

  private void platforms(MetricSnapshots.Builder all) {
    Map<Labels, Integer> connections = new HashMap<>();
    Map<Labels, Long> events = new HashMap<>();
    for (PlatformStatus status : platforms.get()) {
      Labels platform = Labels.of("platform", status.id());
      for (ConnectionState state : ConnectionState.values()) {
        connections.put(platform.add("state", state.id()), state == status.connection() ? 1 : 0);
      }
      status.lastEvent().ifPresent(at -> events.put(platform, at.getEpochSecond()));
    }
    all.metricSnapshot(
        gauge(
            "bonafide_platform_connection",
            "The connection to a platform: 1 for its current state.",
            connections));
    all.metricSnapshot(
        gauge(
            "bonafide_platform_last_event_timestamp_seconds",
            "Time of the last event from a platform, in Unix time.",
            events));
  }

  static GaugeSnapshot gauge(String name, String help, Map<Labels, ? extends Number> values) {
    GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(name).help(help);
    values.forEach(
        (labels, value) ->
            gauge.dataPoint(new GaugeDataPointSnapshot(value.doubleValue(), labels, null)));
    return gauge.build();
  }
}
