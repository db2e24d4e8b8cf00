package dev.bonafide.bot.serve;

import dev.bonafide.extension.Chore;
import dev.bonafide.postgres.erasure.RetentionRun;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has what is too old taken away, every hour. */
final class RetentionChore {
  private static final Logger LOG = LoggerFactory.getLogger(RetentionChore.class);
  private static final Duration PAUSE = Duration.ofHours(1);

  private RetentionChore() {}

  static Chore of(RetentionRun retention, InstantSource clock) {
    return new Chore("retention", PAUSE, () -> told(retention.run(clock.instant())));
  }

  private static void told(RetentionRun.Sum sum) {
    if (sum.cases() + sum.mail() + sum.failed() > 0) {
      LOG.info(
          "retention: {} cases emptied, {} old messages, {} cases could not be emptied yet",
          sum.cases(),
          sum.mail(),
          sum.failed());
    }
  }
}
