package dev.bonafide.bot.serve;

import dev.bonafide.bot.Models;
import dev.bonafide.bot.SpeechSetup;
import dev.bonafide.bot.watchlist.WatchlistStatus;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Health;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.MailStatistics;
import java.util.List;
import java.util.stream.Stream;

/** How the bot is, as the database and the platforms tell. */
final class StoredHealth implements Health {
  private final Database database;
  private final PostgresCaseFiles cases;
  private final List<PlatformModule> platforms;
  private final Models models;
  private final SpeechSetup speech;
  private final WatchlistStatus watchlists;

  StoredHealth(
      Database database,
      PostgresCaseFiles cases,
      List<PlatformModule> platforms,
      Models models,
      SpeechSetup speech,
      WatchlistStatus watchlists) {
    this.database = database;
    this.cases = cases;
    this.platforms = List.copyOf(platforms);
    this.models = models;
    this.speech = speech;
    this.watchlists = watchlists;
  }

  @Override
  public State of(Tenant tenant) {
    MailStatistics statistics = MailStatistics.of(database, tenant);
    return new State(
        Stream.concat(
                platforms.stream().map(part -> part.name() + ": " + part.state()),
                Stream.of(
                    "judged by: " + models.mode(),
                    "recordings: " + speech.state(),
                    "watchlists: " + watchlists.line()))
            .toList(),
        cases.count(tenant),
        statistics.receipts().waiting(),
        statistics.replies().unknown(),
        statistics.receipts().parked() + statistics.replies().parked());
  }
}
