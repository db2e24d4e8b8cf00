package dev.bonafide.bot.serve;

import dev.bonafide.bot.Models;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.folder.RunMark;
import dev.bonafide.bot.metrics.Deliveries;
import dev.bonafide.bot.metrics.LiveMetrics;
import dev.bonafide.bot.metrics.MailStanding;
import dev.bonafide.bot.metrics.MeasuredEngine;
import dev.bonafide.bot.metrics.PlatformStatus;
import dev.bonafide.bot.metrics.ProcessMetrics;
import dev.bonafide.bot.metrics.ReceivedEvents;
import dev.bonafide.bot.watchlist.WatchingEngine;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.web.api.HealthDetails;
import dev.bonafide.web.api.Vitals;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the server counts and times, and what it tells about its health. */
@Configuration(proxyBeanMethods = false)
@Import({Deliveries.class, ReceivedEvents.class})
class Measuring {

  @Bean
  MeasuredEngine measuredEngine(
      WatchingEngine engine, Catalogue catalogue, MeterRegistry registry) {
    return new MeasuredEngine(engine, catalogue.rules().ids(), registry);
  }

  @Bean
  MailStanding mailStanding(Database database, InstantSource clock) {
    Database apart = database.forArrivals();
    return new MailStanding(() -> MailStatistics.of(apart), database::isBusy, clock);
  }

  @Bean
  Supplier<List<PlatformStatus>> platformStatuses(
      List<PlatformModule> platforms, ReceivedEvents events) {
    return () -> platforms.stream().map(part -> status(part, events)).toList();
  }

  private static PlatformStatus status(PlatformModule part, ReceivedEvents events) {
    String id = part.platform().name();
    return new PlatformStatus(id, part.connection(), events.last(id));
  }

  @Bean
  ProcessMetrics processMetrics(
      PrometheusMeterRegistry registry, ShippedDistribution distribution) {
    return new ProcessMetrics(registry, distribution.version(), distribution.commit());
  }

  @Bean
  ObservationRegistry observations(MeterRegistry registry) {
    ObservationRegistry observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(
            new DefaultMeterObservationHandler(registry, IgnoredMeters.LONG_TASK_TIMER));
    return observations;
  }

  @Bean
  LiveMetrics liveMetrics(
      PrometheusMeterRegistry registry,
      Supplier<List<PlatformStatus>> platformStatuses,
      MailStanding mail,
      InstantSource clock) {
    LiveMetrics live = new LiveMetrics(platformStatuses, mail, clock);
    registry.getPrometheusRegistry().register(live);
    return live;
  }

  @Bean
  Vitals vitals(
      RunMark mark,
      Supplier<List<PlatformStatus>> platformStatuses,
      MailStanding mail,
      Models models,
      InstantSource clock) {
    return new Vitals(
        mark.lastEndedWell(),
        Measuring::heapInUse,
        () -> details(mail, !models.all().isEmpty(), platformStatuses.get()),
        clock);
  }

  private static HealthDetails details(
      MailStanding standing, boolean asksModel, List<PlatformStatus> platforms) {
    Optional<MailStatistics> mail = standing.get();
    return new HealthDetails(
        standing.database(mail),
        mail.flatMap(MailStatistics::oldest),
        asksModel,
        platforms.stream()
            .map(
                one ->
                    new HealthDetails.PlatformVital(
                        one.id(), one.connection().id(), one.lastEvent()))
            .toList());
  }

  /** What was still in use after the last collection, as a share of all that there may be. */
  private static double heapInUse() {
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getCollectionUsage();
      used += pool.getType() == MemoryType.HEAP && usage != null ? usage.getUsed() : 0;
    }
    return (double) used / Runtime.getRuntime().maxMemory();
  }
}
