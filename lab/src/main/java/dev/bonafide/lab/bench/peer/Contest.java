package dev.bonafide.lab.bench.peer;

import dev.bonafide.lab.bench.load.Load;
import dev.bonafide.lab.bench.load.Pace;
import dev.bonafide.lab.bench.load.Timings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One peer after the other, on the same messages. Before anything is timed, each must find in every
 * message what stands there; each timed answer is held to it too.
 */
final class Contest {
  private final MadeSet set;
  private final Duration warmUp;
  private final Duration longest;

  /**
   * @param warmUp for which each peer is asked before it is timed
   * @param longest of one timed run
   */
  Contest(MadeSet set, Duration warmUp, Duration longest) {
    this.set = set;
    this.warmUp = warmUp;
    this.longest = longest;
  }

  /**
   * Times a peer.
   *
   * @return a row for each number of requests at a time
   * @throws IllegalStateException if it finds other rules than stand in a message
   */
  List<Row> of(Peer peer, List<Integer> concurrencies) throws IOException, InterruptedException {
    for (int message = 0; message < set.messages().size(); message++) {
      check(message, peer.found(message));
    }
    List<Row> rows = new ArrayList<>();
    for (int concurrency : concurrencies) {
      run(peer, concurrency, warmUp);
      Duration before = peer.processorTime();
      Timings timings = run(peer, concurrency, longest);
      if (timings.failed() > 0) {
        throw new IllegalStateException(peer.name() + ": " + timings.failures());
      }
      rows.add(new Row(peer.name(), concurrency, timings, peer.processorTime().minus(before)));
    }
    return rows;
  }

  private Timings run(Peer peer, int concurrency, Duration time) throws InterruptedException {
    return Load.run(
        number -> {
          int message = number % set.messages().size();
          check(message, peer.found(message));
        },
        Pace.closed(concurrency, Integer.MAX_VALUE, time));
  }

  private void check(int message, Set<Integer> found) {
    if (!found.equals(set.standing().get(message))) {
      throw new IllegalStateException(
          "message %d: %s stand there, %s were found: %s"
              .formatted(message, set.standing().get(message), found, set.messages().get(message)));
    }
  }
}
