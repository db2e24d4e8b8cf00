package dev.bonafide.bot.serve;

import dev.bonafide.applicant.CandidateDesk;
import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.casebook.WebCasebook;
import dev.bonafide.bot.metrics.Deliveries;
import dev.bonafide.bot.metrics.MeasuredEngine;
import dev.bonafide.bot.metrics.MeasuredHandler;
import dev.bonafide.bot.metrics.StepLatency;
import dev.bonafide.bot.removal.Removals;
import dev.bonafide.bot.webhook.NothingToAnswer;
import dev.bonafide.bot.webhook.WebhookCourier;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.conversation.Cards;
import dev.bonafide.conversation.Health;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.handler.Bot;
import dev.bonafide.conversation.handler.BotPorts;
import dev.bonafide.conversation.handler.LastTold;
import dev.bonafide.conversation.handler.NotedHandler;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.stage.StageOffice;
import dev.bonafide.conversation.stage.StageWatches;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.conversation.tracker.Senders;
import dev.bonafide.conversation.watch.WatchStore;
import dev.bonafide.conversation.watching.ChannelWatch;
import dev.bonafide.documents.print.PdfPrinter;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.extension.ServerParts;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseLinks;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.web.cases.CaseDoor;
import dev.bonafide.web.screening.Screener;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What handles the conversations of the platforms, and watches their channels. */
@Configuration(proxyBeanMethods = false)
class ConversationWiring {

  @Bean
  Function<Platform, ChannelWatch> watching(
      CaseFiles cases,
      Cards cards,
      ScreeningEngine engine,
      Tenants tenants,
      WatchStore watchStore,
      CaseConnections connections,
      InstantSource clock) {
    return platform ->
        new ChannelWatch(
            platform,
            cases,
            cards,
            connections.links(),
            engine,
            tenants,
            watchStore,
            clock,
            () -> UUID.randomUUID().toString());
  }

  /** One for all, as it remembers which fonts have which letters. */
  @Bean
  ReportPrinter printer() {
    return new PdfPrinter(List.of());
  }

  /** Who answers what people say on a platform, and sends things back where they say so. */
  @Bean
  Function<Platform, MessageHandler> answering(
      ShippedDistribution distribution,
      CaseFiles cases,
      Cards cards,
      ScreeningEngine engine,
      Tenants tenants,
      Health health,
      Extensions extensions,
      CaseScreener screener,
      TenantStore store,
      CaseConnections connections,
      ReportPrinter printer,
      InstantSource clock) {
    Interpreter interpreter = distribution.interpreter();
    LastTold lastTold = new LastTold();
    Function<Platform, MessageHandler> bot =
        platform ->
            new Bot(
                new BotPorts(
                    platform,
                    cases,
                    cards,
                    engine,
                    interpreter,
                    printer,
                    tenants,
                    health,
                    connections,
                    clock,
                    () -> UUID.randomUUID().toString(),
                    lastTold));
    return extensions
        .candidates()
        .map(desk -> new Senders(cases, screener, desk, store, clock))
        .<Function<Platform, MessageHandler>>map(
            senders -> platform -> senders.before(platform, bot.apply(platform)))
        .orElse(bot);
  }

  @Bean
  CaseConnections connections(CaseProver prover, Database database) {
    return new CaseConnections(prover, new PostgresCaseLinks(database));
  }

  @Bean
  CaseScreener conversationScreener(ScreeningEngine engine, InstantSource clock) {
    return new CaseScreener(engine, clock, () -> UUID.randomUUID().toString());
  }

  /** Watches stages; candidates are read in Slack alone. */
  @Bean
  UnaryOperator<PlatformClerk> stages(
      CaseFiles cases,
      Cards cards,
      CaseScreener screener,
      Tenants tenants,
      TenantStore store,
      Extensions extensions,
      CaseConnections connections,
      InstantSource clock) {
    if (extensions.candidates().isEmpty()) {
      return UnaryOperator.identity();
    }
    StageOffice office =
        new StageOffice(
            cases, cards, connections.links(), screener, tenants, new StageWatches(store), clock);
    return one ->
        one.platform().name().equals(SlackPlace.PLATFORM)
            ? new PlatformClerk(one.platform(), office.before(one.platform(), one.clerk()))
            : one;
  }

  /** Adds transcripts to the cases that the HTTP API stored. */
  @Bean
  StoredTranscripts storedTranscripts(
      MeasuredEngine engine,
      Database database,
      CaseFiles cases,
      Removals removals,
      Extensions extensions,
      InstantSource clock) {
    Screener screener =
        new Screener(
            engine,
            clock,
            () -> UUID.randomUUID().toString(),
            new WebArchive(database, cases, removals, clock),
            Listening.NONE);
    return new StoredTranscripts(
        new CaseDoor(
            new WebCasebook(database, cases, clock),
            screener,
            CaseProver.none(),
            () -> extensions.expectsMeetings(CandidateDesk.PAGE),
            clock));
  }

  @Bean
  ConversationProcessors rounds(
      List<PlatformModule> platforms,
      WebhookCourier webhook,
      Extensions extensions,
      ServerParts parts,
      StoredTranscripts transcripts,
      CaseFiles cases,
      Function<Platform, MessageHandler> answering,
      UnaryOperator<PlatformClerk> stages,
      StepLatency latency,
      Deliveries deliveries,
      InstantSource clock,
      Checkpoint.Watch watch) {
    Function<PlatformModule, ConversationProcessors.Staff> staff =
        part -> {
          PlatformClerk clerk =
              stages.apply(new PlatformClerk(part.platform(), part.clerk(cases, answering)));
          return new ConversationProcessors.Staff(
              new MeasuredHandler(new NotedHandler(clerk.clerk(), cases, clock), latency),
              deliveries.counting(part.courier()));
        };
    Map<String, ConversationProcessors.Staff> all = new HashMap<>();
    platforms.forEach(part -> all.put(part.platform().name(), staff.apply(part)));
    all.put(
        webhook.platform(),
        new ConversationProcessors.Staff(new NothingToAnswer(), deliveries.counting(webhook)));
    extensions
        .handlers(parts)
        .forEach(
            (system, handler) ->
                all.put(system, new ConversationProcessors.Staff(handler, new NoCourier(system))));
    all.put(
        Tenant.LOCAL.id(),
        new ConversationProcessors.Staff(transcripts, new NoCourier(Tenant.LOCAL.id())));
    return new ConversationProcessors(all, clock, watch);
  }
}
