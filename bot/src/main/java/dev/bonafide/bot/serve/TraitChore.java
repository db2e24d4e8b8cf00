package dev.bonafide.bot.serve;

import dev.bonafide.extension.Chore;
import dev.bonafide.postgres.casefile.TraitRun;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has cases read by which nothing is linked yet: all after an upgrade, and then hardly any. */
final class TraitChore {
  private static final Logger LOG = LoggerFactory.getLogger(TraitChore.class);
  private static final Duration PAUSE = Duration.ofHours(1);

  private TraitChore() {}

  static Chore of(TraitRun run) {
    return new Chore("traits", PAUSE, () -> told(run.run()));
  }

  private static void told(int cases) {
    if (cases > 0) {
      LOG.info("linkage: {} stored cases were read", cases);
    }
  }
}
