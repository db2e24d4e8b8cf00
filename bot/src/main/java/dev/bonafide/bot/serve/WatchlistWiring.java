package dev.bonafide.bot.serve;

import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.watchlist.WatchingEngine;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.rule.file.ListFiles;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stored watchlists, and the engine that screens with them. */
@Configuration(proxyBeanMethods = false)
class WatchlistWiring {

  @Bean
  StoredWatchlists watchlists(Database database) {
    return new StoredWatchlists(database, Tenant.INSTALLATION);
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
