package dev.bonafide.bot.serve;

import dev.bonafide.bot.Models;
import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.SharedFiles;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.removal.Removals;
import dev.bonafide.bot.secret.Seal;
import dev.bonafide.bot.secret.StoredTokens;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Bot;
import dev.bonafide.conversation.Cards;
import dev.bonafide.conversation.Health;
import dev.bonafide.conversation.NotedHandler;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.conversation.watch.WatchStore;
import dev.bonafide.conversation.watching.ChannelWatch;
import dev.bonafide.discord.api.DiscordSettings;
import dev.bonafide.discord.inbound.ServerHoldings;
import dev.bonafide.discord.watch.DiscordTraces;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.model.resilience.SharedLedger;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.conversation.PostgresCards;
import dev.bonafide.postgres.conversation.PostgresHoldings;
import dev.bonafide.postgres.conversation.PostgresInstallations;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.postgres.conversation.PostgresTenants;
import dev.bonafide.postgres.conversation.PostgresWatches;
import dev.bonafide.postgres.conversation.WatchedPlaces;
import dev.bonafide.postgres.mail.ConversationScheduler;
import dev.bonafide.postgres.mail.LatelyHeard;
import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.postgres.mail.PostgresExclusive;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.slack.api.Installations;
import dev.bonafide.slack.inbound.Notebook;
import dev.bonafide.telegram.api.TelegramSettings;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.web.WebParts;
import dev.bonafide.web.api.Vitals;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The parts of the server, each built from those it needs. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

  @Bean
  Database database(Settings settings) {
    return Databases.open(settings);
  }

  @Bean
  PostgresCaseFiles caseFiles(Database database, TenantStore store) {
    return new PostgresCaseFiles(database, new DiscordTraces(store));
  }

  @Bean
  Tenants tenants(Database database, Settings settings) {
    return new PostgresTenants(database, settings.retention());
  }

  @Bean
  Removals removals(Database database, Tenants tenants) {
    return new Removals(database, tenants);
  }

  @Bean
  Cards cards(Database database) {
    return new PostgresCards(database);
  }

  @Bean
  WatchStore watches(Database database) {
    return new PostgresWatches(database);
  }

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
  Models models(Settings settings, TenantStore store, InstantSource clock) {
    return Models.of(settings, clock, new SharedLedger(new KeptTokens(store)));
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

  @Bean
  MeasuredEngine measuredEngine(CatalogueEngine engine, InstantSource clock) {
    return new MeasuredEngine(engine, clock);
  }

  /** In a conversation what is too large is told as what could not be read is. */
  @Bean
  @Primary
  ScreeningEngine conversationEngine(MeasuredEngine engine) {
    return new Unrefused(engine);
  }

  /** {@link ServerLifecycle} closes it, before what works. */
  @Bean(destroyMethod = "")
  PlatformModule slack(
      Settings settings,
      Database database,
      CaseFiles cases,
      WatchStore watchStore,
      TenantStore store,
      Function<Platform, ChannelWatch> watching,
      InstantSource clock,
      Checkpoint.Watch watch) {
    PostgresHoldings holdings = new PostgresHoldings(database);
    PostgresInstallations rows = new PostgresInstallations(database);
    Optional<Seal> secret = Seal.of(settings.text(Setting.BONAFIDE_SECRET_KEY));
    new StoredTokens(rows, secret).renew();
    Optional<Installations> installations = secret.map(seal -> new SlackInstallations(rows, seal));
    return new SlackPart(
        settings.slack(),
        installations,
        new SlackWhereabouts(
            new LatelyHeard(database), cases, watchStore, new WatchedPlaces(database)),
        new Notebook(store, topic -> holdings.with(Notebook.PREFIX, topic)),
        watching,
        new SharedFiles(settings.limits()),
        clock,
        watch);
  }

  /** {@link ServerLifecycle} closes it, before what works. */
  @Bean(destroyMethod = "")
  PlatformModule telegram(
      Settings settings,
      Database database,
      Tenants tenants,
      InstantSource clock,
      Checkpoint.Watch watch) {
    TelegramSettings telegram = settings.telegram();
    return new TelegramPart(
        telegram,
        new SharedFiles(settings.limits()),
        tenants,
        new TelegramListened(database, telegram.bot()),
        new PostgresExclusive(database, "telegram:" + telegram.bot()),
        clock,
        watch);
  }

  @Bean
  TenantStore kept(Database database) {
    return new PostgresKept(database);
  }

  /** {@link ServerLifecycle} closes it, before what works. */
  @Bean(destroyMethod = "")
  PlatformModule discord(
      Settings settings,
      Database database,
      TenantStore store,
      ScreeningEngine engine,
      InstantSource clock,
      Checkpoint.Watch watch) {
    DiscordSettings discord = settings.discord();
    PostgresHoldings holdings = new PostgresHoldings(database);
    return new DiscordPart(
        discord,
        store,
        new ServerHoldings(
            store,
            () -> holdings.with(ServerHoldings.PREFIX, ServerHoldings.TOPIC),
            holdings::erase),
        engine,
        new SharedFiles(settings.limits()),
        new PostgresExclusive(database, "discord:" + Fingerprint.of(discord.token())),
        clock,
        watch);
  }

  @Bean
  Health health(
      Database database, PostgresCaseFiles cases, List<PlatformModule> platforms, Models models) {
    return new StoredHealth(database, cases, platforms, models);
  }

  /** {@link ServerLifecycle} takes it away, after all that works. */
  @Bean(destroyMethod = "")
  RunMark runMark(Settings settings) {
    return RunMark.in(settings.data());
  }

  @Bean
  ConversationProcessors rounds(
      ShippedDistribution distribution,
      List<PlatformModule> platforms,
      CaseFiles cases,
      Cards cards,
      ScreeningEngine engine,
      Tenants tenants,
      Health health,
      InstantSource clock,
      Checkpoint.Watch watch) {
    Interpreter interpreter = distribution.interpreter();
    Function<Platform, MessageHandler> bot =
        platform ->
            new Bot(
                platform,
                cases,
                cards,
                engine,
                interpreter,
                tenants,
                health,
                clock,
                () -> UUID.randomUUID().toString());
    Function<PlatformModule, ConversationProcessors.Staff> staff =
        part ->
            new ConversationProcessors.Staff(
                new NotedHandler(part.clerk(cases, bot), cases, clock), part.courier());
    return new ConversationProcessors(
        platforms.stream().collect(Collectors.toMap(part -> part.platform().name(), staff)),
        clock,
        watch);
  }

  /** {@link ServerLifecycle} closes it, after what listens. */
  @Bean(destroyMethod = "")
  ConversationScheduler alarm(
      Database database,
      Settings settings,
      InstantSource clock,
      ConversationProcessors rounds,
      Removals removals) {
    return new ConversationScheduler(
        database,
        RetryPolicy.STANDARD,
        clock,
        settings.workers(),
        rounds,
        List.of(RetentionChore.of(removals.retention(), clock)));
  }

  @Bean
  Inbox inbox(Database database, ConversationScheduler scheduler) {
    return new PostgresInbox(database, scheduler::wake);
  }

  /** {@link ServerLifecycle} closes it, before all that works. */
  @Bean(destroyMethod = "")
  WebPart web(
      Settings settings,
      MeasuredEngine engine,
      Catalogue catalogue,
      Database database,
      CaseFiles cases,
      List<PlatformModule> platforms,
      Models models,
      RunMark mark,
      Removals removals,
      InstantSource clock) {
    return new WebPart(
        settings.web(),
        new WebParts(
            engine,
            catalogue.rules(),
            new WebDesk(settings.limits()),
            new WebArchive(database, cases, removals, clock),
            clock,
            () -> UUID.randomUUID().toString(),
            platforms.stream().flatMap(platform -> platform.mounts().stream()).toList(),
            new ServerMetrics(engine, () -> MailStatistics.of(database), models::counts, clock),
            !models.all().isEmpty(),
            new Vitals(mark.lastEndedWell(), HeapUse::inUse)));
  }

  @Bean
  ServerLifecycle running(
      ConversationScheduler scheduler,
      Inbox inbox,
      List<PlatformModule> platforms,
      WebPart web,
      Models models,
      Database database,
      RunMark mark) {
    return new ServerLifecycle(scheduler, inbox, platforms, web, models, database, mark);
  }
}
