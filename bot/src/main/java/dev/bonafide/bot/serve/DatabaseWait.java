package dev.bonafide.bot.serve;

import dev.bonafide.postgres.Unusable;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Waits for a database that is down or starting: after a reboot it may come up later than this
 * process.
 */
record DatabaseWait(Supplier<Optional<Unusable>> outOfReach, Runnable pause) {
  /**
   * Returns when the database answers, and says once that it is waited for.
   *
   * @throws Unusable if waiting does not help
   */
  void await(PrintStream out) {
    Optional<Unusable> down = outOfReach.get();
    down.ifPresent(
        unusable -> {
          out.println("bonafide: " + unusable.getMessage() + " Waiting for it.");
          out.flush();
        });
    while (down.isPresent()) {
      pause.run();
      down = outOfReach.get();
    }
  }
}
