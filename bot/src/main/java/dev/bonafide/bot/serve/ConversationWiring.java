package dev.bonafide.bot.serve;

import dev.bonafide.bot.HiringDesk;
import dev.bonafide.bot.HiringSetup;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.metrics.Deliveries;
import dev.bonafide.bot.metrics.MeasuredHandler;
import dev.bonafide.bot.metrics.StepLatency;
import dev.bonafide.bot.webhook.NothingToAnswer;
import dev.bonafide.bot.webhook.WebhookCourier;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Bot;
import dev.bonafide.conversation.Cards;
import dev.bonafide.conversation.ConversationScreener;
import dev.bonafide.conversation.Health;
import dev.bonafide.conversation.NotedHandler;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.digest.WeeklyStore;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.team.DigestHandler;
import dev.bonafide.conversation.team.DigestSetting;
import dev.bonafide.conversation.team.ReminderHandler;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.conversation.tracker.Senders;
import dev.bonafide.conversation.watch.WatchStore;
import dev.bonafide.conversation.watching.ChannelWatch;
import dev.bonafide.documents.print.PdfPrinter;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.MessageHandler;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
      InstantSource clock) {
    return platform ->
        new ChannelWatch(
            platform,
            cases,
            cards,
            engine,
            tenants,
            watchStore,
            clock,
            () -> UUID.randomUUID().toString());
  }

  @Bean
  ConversationProcessors rounds(
      ShippedDistribution distribution,
      List<PlatformModule> platforms,
      WebhookCourier webhook,
      HookPart hooks,
      CaseFiles cases,
      Cards cards,
      ScreeningEngine engine,
      Tenants tenants,
      Health health,
      WeeklyStore weekly,
      HiringSetup hiring,
      TenantStore store,
      StepLatency latency,
      Deliveries deliveries,
      InstantSource clock,
      Checkpoint.Watch watch) {
    Interpreter interpreter = distribution.interpreter();
    Function<Platform, MessageHandler> bot =
        platform ->
            new DigestSetting(
                platform,
                new Bot(
                    platform,
                    cases,
                    cards,
                    engine,
                    interpreter,
                    new PdfPrinter(),
                    tenants,
                    health,
                    clock,
                    () -> UUID.randomUUID().toString()),
                weekly,
                clock);
    ConversationScreener screener =
        new ConversationScreener(engine, clock, () -> UUID.randomUUID().toString());
    Senders senders = new Senders(cases, screener, new HiringDesk(hiring), store, clock);
    Function<Platform, MessageHandler> sending =
        hiring.isWanted() ? platform -> senders.before(platform, bot.apply(platform)) : bot;
    Function<PlatformModule, ConversationProcessors.Staff> staff =
        part ->
            new ConversationProcessors.Staff(
                new MeasuredHandler(
                    new NotedHandler(clerk(part, cases, sending), cases, clock), latency),
                deliveries.counting(part.courier()));
    Map<String, ConversationProcessors.Staff> all = new HashMap<>();
    platforms.forEach(part -> all.put(part.platform().name(), staff.apply(part)));
    all.put(
        webhook.platform(),
        new ConversationProcessors.Staff(new NothingToAnswer(), deliveries.counting(webhook)));
    all.putAll(hooks.staff());
    return new ConversationProcessors(all, clock, watch);
  }

  private static MessageHandler clerk(
      PlatformModule part, CaseFiles cases, Function<Platform, MessageHandler> bot) {
    MessageHandler clerk = new ReminderHandler(part.clerk(cases, bot), cases, part.reminding());
    return new DigestHandler(clerk, cases, part.digesting());
  }
}
