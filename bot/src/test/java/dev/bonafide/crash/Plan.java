package dev.bonafide.crash;

import dev.bonafide.mail.Checkpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the harness does.
 *
 * @param events in all, at {@link Sender#RATE} a second
 * @param kills at random times
 * @param rounds how often it is killed at each named point
 * @param seed the same kills in the same order
 */
record Plan(int events, int kills, int rounds, long seed) {

  /** The long form is asked for by system properties: see docs/how-to/test.md. */
  static Plan of(int events, int kills, int rounds) {
    return new Plan(
        Integer.getInteger("crash.events", events),
        Integer.getInteger("crash.kills", kills),
        rounds,
        Long.getLong("crash.seed", 1));
  }

  /** One stop for each kill; null for a kill at a random time. */
  List<BotProcess.@Nullable Stop> stops() {
    Random random = new Random(seed);
    List<BotProcess.@Nullable Stop> stops = new ArrayList<>(Collections.nCopies(kills, null));
    for (int round = 0; round < rounds; round++) {
      for (Checkpoint point : Checkpoint.values()) {
        stops.add(new BotProcess.Stop(point, random.nextInt(4)));
      }
    }
    Collections.shuffle(stops, random);
    return stops;
  }
}
