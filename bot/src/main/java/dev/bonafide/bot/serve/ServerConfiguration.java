package dev.bonafide.bot.serve;

import dev.bonafide.applicant.CandidateDesk;
import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.LongestScreening;
import dev.bonafide.bot.Models;
import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.casebook.WebCasebook;
import dev.bonafide.bot.folder.RunMark;
import dev.bonafide.bot.metrics.MeasuredEngine;
import dev.bonafide.bot.metrics.MeasuredModel;
import dev.bonafide.bot.metrics.ReceivedEvents;
import dev.bonafide.bot.metrics.StepLatency;
import dev.bonafide.bot.removal.Removals;
import dev.bonafide.bot.share.ConfirmedCases;
import dev.bonafide.bot.watchlist.Feeds;
import dev.bonafide.bot.watchlist.WatchlistStatus;
import dev.bonafide.bot.webhook.VerdictOutbox;
import dev.bonafide.bot.webhook.WebhookCourier;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.stage.StageWatches;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.extension.Chore;
import dev.bonafide.extension.Mount;
import dev.bonafide.extension.ServerParts;
import dev.bonafide.linkage.TraitSource;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.model.resilience.SharedLedger;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.casefile.TraitRun;
import dev.bonafide.postgres.conversation.PostgresCards;
import dev.bonafide.postgres.conversation.PostgresHoldings;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.postgres.conversation.PostgresTenants;
import dev.bonafide.postgres.conversation.PostgresWatches;
import dev.bonafide.postgres.conversation.WatchedPlaces;
import dev.bonafide.postgres.erasure.PostgresRecordedCases;
import dev.bonafide.postgres.mail.ConversationScheduler;
import dev.bonafide.postgres.mail.LatelyHeard;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.report.RulePages;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.web.WebParts;
import dev.bonafide.web.api.Vitals;
import dev.bonafide.web.setup.InstallationSetup;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The parts of the server, each built from those it needs. */
@Configuration(proxyBeanMethods = false)
@Import({
  Measuring.class,
  ConversationWiring.class,
  WatchlistWiring.class,
  PostgresKept.class,
  PostgresCards.class,
  PostgresWatches.class,
  LatelyHeard.class,
  WatchedPlaces.class,
  SlackWhereabouts.class,
  SlackPart.class,
  TelegramPart.class,
  DiscordPart.class,
  Removals.class,
  WatchlistStatus.class,
  StoredHealth.class,
  ServerLifecycle.class
})
class ServerConfiguration {

  @Bean
  Database database(Settings settings) {
    return Databases.open(settings);
  }

  @Bean
  PostgresCaseFiles caseFiles(
      Database database,
      Removals removals,
      Settings settings,
      TraitSource traits,
      InstantSource clock) {
    return new PostgresCaseFiles(
        database, new VerdictOutbox(database, settings.webhook(), clock), traits, removals::erase);
  }

  @Bean
  TraitSource traits(ShippedDistribution distribution) {
    return distribution.traits();
  }

  @Bean
  WebhookCourier webhook(Database database, Settings settings, InstantSource clock) {
    return new WebhookCourier(
        database, settings.webhook(), settings.text(Setting.BONAFIDE_PUBLIC_URL), clock);
  }

  @Bean
  Tenants tenants(Database database, Settings settings) {
    return new PostgresTenants(database, settings.retention());
  }

  /** A quarter of those who work may wait for a slow service, so that others go on. */
  @Bean
  Extensions extensions(Settings settings, InstantSource clock) {
    return Extensions.of(settings, clock, Math.max(1, settings.workers() / 4));
  }

  @Bean
  CaseProver prover(Extensions extensions, ShippedDistribution distribution) {
    return CaseProver.of(extensions.proofSites(), distribution.rules());
  }

  /** Candidates are read in Slack alone, so stages are watched there. */
  @Bean
  ServerParts parts(
      Database database,
      CaseFiles cases,
      TenantStore store,
      Settings settings,
      Removals removals,
      InstantSource clock) {
    PostgresHoldings holdings = new PostgresHoldings(database);
    StageWatches watches = new StageWatches(store);
    return new ServerParts(
        cases,
        new PostgresRecordedCases(database, removals.cases(), removals.erased(), clock),
        () ->
            holdings.with(SlackPlace.PLATFORM + ":", StageWatches.TOPIC).stream()
                .flatMap(tenant -> watches.all(tenant).stream())
                .toList(),
        new PostgresInbox(database, () -> {}),
        () -> LongestScreening.of(settings));
  }

  @Bean
  Models models(
      Settings settings,
      TenantStore store,
      StepLatency latency,
      MeterRegistry registry,
      InstantSource clock) {
    return Models.of(settings, clock, new SharedLedger(new KeptTokens(store)))
        .through(model -> new MeasuredModel(model, latency, registry));
  }

  @Bean
  Catalogue catalogue(ShippedDistribution distribution) {
    return distribution.catalogue(distribution.rules());
  }

  @Bean
  CatalogueEngine catalogueEngine(ShippedDistribution distribution, Catalogue catalogue) {
    CatalogueEngine rules = distribution.engine(catalogue);
    CatalogueEngine engine = distribution.consultation().map(rules::consulting).orElse(rules);
    engine.warmUp();
    return engine;
  }

  /** In a conversation what is too large or takes too long is told as what could not be read is. */
  @Bean
  @Primary
  ScreeningEngine conversationEngine(MeasuredEngine engine, Settings settings) {
    return new Unrefused(engine, new ScreeningDeadline(settings.web().bounds().deadline()));
  }

  /** {@link ServerLifecycle} takes it away, after all that works. */
  @Bean(destroyMethod = "")
  RunMark runMark(Settings settings) {
    return RunMark.in(settings.data());
  }

  /** {@link ServerLifecycle} closes it, after what listens. */
  @Bean(destroyMethod = "")
  ConversationScheduler alarm(
      Database database,
      Settings settings,
      InstantSource clock,
      ConversationProcessors rounds,
      Removals removals,
      Feeds feeds,
      Extensions extensions,
      ServerParts parts,
      TraitSource traits) {
    List<Chore> chores = new ArrayList<>(extensions.chores(parts));
    TraitRun linkage = new TraitRun(database, traits);
    chores.addAll(new HourlyChores(removals.retention(), feeds, linkage, clock).all());
    return new ConversationScheduler(
        database, RetryPolicy.STANDARD, clock, settings.workers(), rounds, chores);
  }

  @Bean
  Inbox inbox(Database database, ConversationScheduler scheduler, ReceivedEvents events) {
    return events.noting(new PostgresInbox(database.forArrivals(), scheduler::wake));
  }

  @Bean
  ConfirmedCases sharing(Database database, ShippedDistribution distribution, InstantSource clock) {
    return new ConfirmedCases(database.forVisitors(), distribution, clock);
  }

  /** {@link ServerLifecycle} closes it, before all that works. */
  @Bean(destroyMethod = "")
  WebPart web(
      Settings settings,
      Extensions extensions,
      MeasuredEngine engine,
      Catalogue catalogue,
      Database database,
      Tenants tenants,
      TraitSource traits,
      List<PlatformModule> platforms,
      Inbox inbox,
      Checkpoint.Watch watch,
      Models models,
      ShippedDistribution distribution,
      PrometheusMeterRegistry registry,
      ObservationRegistry observations,
      Vitals vitals,
      ConfirmedCases sharing,
      CaseProver prover,
      ReportPrinter printer,
      InstallationSetup setup,
      InstantSource clock) {
    Stream<Mount> mounts =
        Stream.concat(
            platforms.stream().flatMap(platform -> platform.mounts().stream()),
            extensions.mounts(inbox, watch).stream());
    Database visited = database.forVisitors();
    Removals removals = new Removals(visited, tenants);
    CaseFiles cases = caseFiles(visited, removals, settings, traits, clock);
    WebParts parts =
        new WebParts(
            engine,
            catalogue.rules(),
            new WebDesk(
                settings.limits(),
                extensions.listening(),
                extensions.candidates(),
                extensions.accounts(),
                () -> extensions.expectsMeetings(CandidateDesk.PAGE)),
            new WebArchive(visited, cases, removals, clock),
            new WebCasebook(visited, cases, clock),
            clock,
            () -> UUID.randomUUID().toString(),
            mounts.toList(),
            registry::scrape,
            !models.all().isEmpty(),
            vitals,
            sharing,
            prover,
            printer,
            new RulePages(catalogue.rules(), catalogue.patterns()),
            settings.truth(Setting.BONAFIDE_MCP)
                ? Optional.of(
                    new AssistantDoor(catalogue, settings.limits(), distribution.version()))
                : Optional.empty(),
            setup);
    return new WebPart(settings, parts, observations);
  }
}
