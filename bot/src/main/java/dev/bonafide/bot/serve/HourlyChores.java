package dev.bonafide.bot.serve;

import dev.bonafide.bot.watchlist.Feeds;
import dev.bonafide.extension.Chore;
import dev.bonafide.postgres.casefile.TraitRun;
import dev.bonafide.postgres.erasure.RetentionRun;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server looks after every hour, whatever it is called for. */
record HourlyChores(RetentionRun retention, Feeds feeds, TraitRun traits, InstantSource clock) {
  private static final Logger LOG = LoggerFactory.getLogger(HourlyChores.class);
  private static final Duration HOUR = Duration.ofHours(1);

  List<Chore> all() {
    return List.of(
        new Chore("retention", HOUR, this::empty),
        new Chore("watchlists", HOUR, feeds::run),
        new Chore("traits", HOUR, this::link));
  }

  /** Takes away what is too old. */
  private void empty() {
    RetentionRun.Sum sum = retention.run(clock.instant());
    if (sum.cases() + sum.mail() + sum.failed() > 0) {
      LOG.info(
          "retention: {} cases emptied, {} old messages, {} cases could not be emptied yet",
          sum.cases(),
          sum.mail(),
          sum.failed());
    }
  }

  /** Reads cases by which nothing is linked yet: all after an upgrade, and then hardly any. */
  private void link() {
    int cases = traits.run();
    if (cases > 0) {
      LOG.info("linkage: {} stored cases were read", cases);
    }
  }
}
