package dev.bonafide.bot.serve;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.watchlist.FeedAddress;
import dev.bonafide.bot.watchlist.Feeds;
import dev.bonafide.bot.watchlist.WatchingEngine;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.terminal.Refusal;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stored watchlists, and the engine that screens with them. */
@Configuration(proxyBeanMethods = false)
class WatchlistWiring {
  private static final Logger LOG = LoggerFactory.getLogger(WatchlistWiring.class);

  @Bean
  StoredWatchlists watchlists(Database database) {
    return new StoredWatchlists(database, Tenant.INSTALLATION);
  }

  /**
   * None where the addresses cannot be used, which the doctor tells: a bot starts without lists.
   */
  @Bean
  Feeds feeds(
      Settings settings, StoredWatchlists watchlists, TenantStore store, InstantSource clock) {
    return new Feeds(addresses(settings), watchlists, store, clock);
  }

  private static List<FeedAddress> addresses(Settings settings) {
    try {
      return settings.watchlists();
    } catch (Refusal unusable) {
      LOG.warn("{}; no watchlist is downloaded", unusable.line());
      return List.of();
    }
  }

  /** Reads the lists at once, so that the first case does not wait for them. */
  @Bean
  WatchingEngine watchingEngine(
      CatalogueEngine rules,
      ShippedDistribution distribution,
      StoredWatchlists watchlists,
      InstantSource clock) {
    WatchingEngine engine =
        new WatchingEngine(rules, watchlists, new ListFiles(distribution.rules())::named, clock);
    engine.now();
    return engine;
  }
}
