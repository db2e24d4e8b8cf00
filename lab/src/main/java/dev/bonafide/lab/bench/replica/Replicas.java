package dev.bonafide.lab.bench.replica;

import dev.bonafide.lab.bench.Bot;
import dev.bonafide.testkit.slack.FakeSlack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Several bots on one database, one of them killed or followed by another now and then. */
final class Replicas implements AutoCloseable {
  private final Path jar;
  private final Map<String, String> environment;
  private final Deque<Bot> bots = new ArrayDeque<>();
  private final List<Instant> kills = new ArrayList<>();
  private final InstantSource clock = InstantSource.system();
  private int upgrades;
  private long ended;

  private Replicas(Path jar, Map<String, String> environment) {
    this.jar = jar;
    this.environment = environment;
  }

  static Replicas start(Path jar, Path data, FakeSlack slack, String database, int count)
      throws IOException {
    Map<String, String> environment = new HashMap<>(Bot.environment(data, slack));
    environment.put("BONAFIDE_DATABASE_URL", database);
    Replicas replicas = new Replicas(jar, environment);
    while (replicas.bots.size() < count) {
      replicas.bots.add(replicas.bot());
    }
    return replicas;
  }

  private Bot bot() throws IOException {
    return Bot.start(jar, environment);
  }

  /** Kills the oldest again and again until the work is done; half-way one is upgraded instead. */
  void disturb(CompletableFuture<?> work, Duration pause, Duration whole)
      throws IOException, InterruptedException {
    Instant half = clock.instant().plus(whole.dividedBy(2));
    while (!isDone(work, pause)) {
      if (upgrades == 0 && clock.instant().isAfter(half)) {
        bots.add(bot());
        note(bots.element());
        bots.remove().close();
        upgrades++;
      } else {
        kills.add(clock.instant());
        note(bots.element());
        bots.remove().kill();
        bots.add(bot());
      }
    }
  }

  private static boolean isDone(CompletableFuture<?> work, Duration within)
      throws InterruptedException {
    try {
      work.get(within.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void note(Bot ending) throws IOException {
    ended += ProcessorTime.of(ending.process().pid());
  }

  /** Milliseconds of those that are there and those that ended. */
  long processorTime() throws IOException {
    long sum = ended;
    for (Bot bot : bots) {
      sum += ProcessorTime.of(bot.process().pid());
    }
    return sum;
  }

  List<Instant> kills() {
    return kills;
  }

  int upgrades() {
    return upgrades;
  }

  @Override
  public void close() {
    bots.forEach(Bot::close);
  }
}
