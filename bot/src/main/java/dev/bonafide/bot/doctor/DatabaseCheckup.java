package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.secret.Seal;
import dev.bonafide.bot.secret.StoredTokens;
import dev.bonafide.bot.serve.Databases;
import dev.bonafide.bot.watchlist.Feeds;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.Unusable;
import dev.bonafide.postgres.conversation.PostgresInstallations;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.terminal.Refusal;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The database: reachable, ours, of one clock with us, and nothing given up in it. */
public record DatabaseCheckup(InstantSource clock) implements Checkup {
  private static final String PART = "Database";

  /** Leases and redeliveries are counted in seconds. */
  private static final Duration APART = Duration.ofSeconds(2);

  @Override
  public List<Diagnosis> of(Settings settings) {
    if (!settings.has(Setting.BONAFIDE_DATABASE_URL) && !Files.isDirectory(settings.data())) {
      return List.of(new Diagnosis.Off(PART, "will be created at the first start"));
    }
    try (Database database = Databases.lookInto(settings)) {
      List<Diagnosis> seen = new ArrayList<>();
      seen.add(new Diagnosis.Sound(PART, database.shown()));
      seen.add(sealing(database));
      seen.addAll(TokensCheckup.of(tokens(settings, database).count()));
      seen.add(clocks(database.now()));
      seen.add(mail(MailStatistics.of(database)));
      seen.addAll(watchlists(settings, database));
      return seen;
    } catch (Unusable unusable) {
      return List.of(broken(String.valueOf(unusable.getMessage())));
    }
  }

  private List<Diagnosis> watchlists(Settings settings, Database database) {
    StoredWatchlists lists = new StoredWatchlists(database, Tenant.INSTALLATION);
    List<Diagnosis> seen =
        new ArrayList<>(
            WatchlistCheckup.of(lists.all(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    try {
      Feeds feeds = new Feeds(settings.watchlists(), lists, new PostgresKept(database), clock);
      seen.addAll(WatchlistCheckup.failed(feeds.problems()));
    } catch (Refusal senseless) {
      // Told beside the other settings.
    }
    return seen;
  }

  private static StoredTokens tokens(Settings settings, Database database) {
    return new StoredTokens(
        new PostgresInstallations(database), Seal.of(settings.text(Setting.BONAFIDE_SECRET_KEY)));
  }

  /** Such a line ends with what to do. */
  private static Diagnosis broken(String line) {
    int end = line.lastIndexOf(": ");
    return end < 0
        ? new Diagnosis.Broken(PART, line, "check the database's own log")
        : new Diagnosis.Broken(PART, line.substring(0, end), line.substring(end + 2));
  }

  private static Diagnosis sealing(Database database) {
    return database.isSealed()
        ? new Diagnosis.Sound("Encryption", "what people write is encrypted")
        : new Diagnosis.Off(
            "Encryption",
            "what people write is stored unencrypted; set BONAFIDE_SECRET_KEY to encrypt it");
  }

  private Diagnosis clocks(Instant theirs) {
    Duration apart = Duration.between(theirs, clock.instant()).abs();
    return apart.compareTo(APART) <= 0
        ? new Diagnosis.Sound("Clock", "agrees with the database's clock")
        : new Diagnosis.Broken(
            "Clock",
            "is " + apart.toSeconds() + " seconds off the database's clock",
            "synchronize both machines with a time server");
  }

  private static Diagnosis mail(MailStatistics statistics) {
    long parked = statistics.receipts().parked() + statistics.replies().parked();
    return parked == 0
        ? new Diagnosis.Sound("Mail", "nothing has failed")
        : new Diagnosis.Broken(
            "Mail",
            parked + " messages or replies failed",
            "run bonafide mail list, then bonafide mail retry");
  }
}
