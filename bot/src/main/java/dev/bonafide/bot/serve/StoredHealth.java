package dev.bonafide.bot.serve;

import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.Models;
import dev.bonafide.bot.watchlist.WatchlistStatus;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Health;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.MailStatistics;
import java.util.List;
import java.util.stream.Stream;

/** How the bot is, as the database and the platforms tell. */
record StoredHealth(
    Database database,
    PostgresCaseFiles cases,
    List<PlatformModule> platforms,
    Models models,
    Extensions extensions,
    WatchlistStatus watchlists)
    implements Health {
  StoredHealth {
    platforms = List.copyOf(platforms);
  }

  @Override
  public State of(Tenant tenant) {
    MailStatistics statistics = MailStatistics.of(database, tenant);
    return new State(
        Stream.of(
                platforms.stream().map(part -> part.name() + ": " + part.state()),
                Stream.of("judged by: " + models.mode()),
                extensions.states().stream(),
                Stream.of("watchlists: " + watchlists.line()))
            .flatMap(lines -> lines)
            .toList(),
        cases.count(tenant),
        statistics.receipts().waiting(),
        statistics.replies().unknown(),
        statistics.receipts().parked() + statistics.replies().parked());
  }
}
