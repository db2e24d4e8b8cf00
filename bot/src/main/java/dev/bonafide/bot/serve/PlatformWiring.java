package dev.bonafide.bot.serve;

import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.SharedFiles;
import dev.bonafide.bot.secret.Seal;
import dev.bonafide.bot.secret.StoredTokens;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.conversation.watch.WatchStore;
import dev.bonafide.conversation.watching.ChannelWatch;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.DiscordSettings;
import dev.bonafide.discord.inbound.ServerHoldings;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.conversation.PostgresHoldings;
import dev.bonafide.postgres.conversation.PostgresInstallations;
import dev.bonafide.postgres.conversation.WatchedPlaces;
import dev.bonafide.postgres.mail.LatelyHeard;
import dev.bonafide.postgres.mail.Parked;
import dev.bonafide.postgres.mail.PostgresLeaderLock;
import dev.bonafide.slack.api.Installations;
import dev.bonafide.slack.inbound.Notebook;
import dev.bonafide.telegram.api.TelegramSettings;
import dev.bonafide.text.Fingerprint;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The chat platforms, each built from what it needs. */
@Configuration(proxyBeanMethods = false)
class PlatformWiring {

  /** {@link ServerLifecycle} closes it, before what works. */
  @Bean(destroyMethod = "")
  PlatformModule slack(
      Settings settings,
      Extensions extensions,
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
        new SharedFiles(
            settings.limits(),
            extensions.listening(),
            extensions.candidates(),
            extensions::expectsMeetings,
            extensions.accounts()),
        clock,
        watch);
  }

  /** {@link ServerLifecycle} closes it, before what works. */
  @Bean(destroyMethod = "")
  PlatformModule telegram(
      Settings settings,
      Extensions extensions,
      Database database,
      Tenants tenants,
      InstantSource clock,
      Checkpoint.Watch watch) {
    TelegramSettings telegram = settings.telegram();
    return new TelegramPart(
        telegram,
        new SharedFiles(
            settings.limits(),
            extensions.listening(),
            Optional.empty(),
            extensions::expectsMeetings,
            extensions.accounts()),
        tenants,
        new TelegramListened(database, telegram.bot()),
        new PostgresLeaderLock(database, "telegram:" + telegram.bot()),
        clock,
        watch);
  }

  /** {@link ServerLifecycle} closes it, before what works. */
  @Bean(destroyMethod = "")
  PlatformModule discord(
      Settings settings,
      Extensions extensions,
      Database database,
      TenantStore store,
      ScreeningEngine engine,
      InstantSource clock,
      Checkpoint.Watch watch) {
    DiscordSettings discord = settings.discord();
    PostgresHoldings holdings = new PostgresHoldings(database);
    Parked parked = new Parked(database);
    return new DiscordPart(
        discord,
        store,
        new ServerHoldings(
            store,
            () -> holdings.with(ServerHoldings.PREFIX, ServerHoldings.TOPIC),
            holdings::erase,
            server -> parked.retry(server, DiscordRefusal::isHidden, clock.instant())),
        engine,
        new SharedFiles(settings.limits(), extensions.listening()),
        new PostgresLeaderLock(database, "discord:" + Fingerprint.of(discord.token())),
        clock,
        watch);
  }
}
