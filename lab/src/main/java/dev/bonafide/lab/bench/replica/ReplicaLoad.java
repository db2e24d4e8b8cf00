package dev.bonafide.lab.bench.replica;

import dev.bonafide.lab.bench.Asking;
import dev.bonafide.lab.bench.Waits;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Retries;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.verdict.Verdict;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * Several processes on one database under steady events, while one after another is killed, and one
 * is upgraded half-way: how long answers take, what is lost, and what is said twice. The database
 * waits for the disk, and everything runs on this machine. A question counts as asked during a kill
 * from a moment before one until the platform's first try again is past.
 */
final class ReplicaLoad {
  /** As in the crash harness: goes on until someone is there who says that it arrived. */
  private static final Retries RETRIES =
      new Retries(Duration.ofSeconds(3), Collections.nCopies(200, Duration.ofSeconds(2)));

  private static final Duration BEFORE = Duration.ofMillis(300);
  private static final Duration AFTER = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(3);
  private static final Duration GLANCE = Duration.ofMillis(500);
  private static final int WARM_UP = 20;

  private ReplicaLoad() {}

  /**
   * Measures.
   *
   * @param args the bot's jar, a folder for its data, a file for the figures, how many processes,
   *     events a second, for how many seconds, every how many of these one is killed (0 for never),
   *     and every how many events one is a question
   */
  public static void main(String[] args) throws Exception {
    int processes = Integer.parseInt(args[3]);
    int rate = Integer.parseInt(args[4]);
    int seconds = Integer.parseInt(args[5]);
    int killEvery = Integer.parseInt(args[6]);
    int askEvery = Integer.parseInt(args[7]);
    try (FakeSlack slack = FakeSlack.start(Clock.systemUTC(), RETRIES, 0);
        Durable database = Durable.start(Path.of(args[1]).resolve("postgres"));
        Replicas replicas =
            Replicas.start(Path.of(args[0]), Path.of(args[1]), slack, database.url(), processes);
        PrintStream out =
            new PrintStream(
                Files.newOutputStream(Path.of(args[2])), true, StandardCharsets.UTF_8)) {
      settle(slack, Asking.send(slack, rate, WARM_UP, askEvery));
      Costs before = Costs.of(replicas, database);
      CompletableFuture<List<Event>> asking =
          CompletableFuture.supplyAsync(() -> Asking.send(slack, rate, seconds, askEvery));
      if (killEvery > 0) {
        replicas.disturb(asking, Duration.ofSeconds(killEvery), Duration.ofSeconds(seconds));
      }
      List<Event> sent = asking.join();
      settle(slack, sent);
      Costs spent = Costs.of(replicas, database).since(before);
      out.printf(
          Locale.ROOT,
          "%d processes, %d events a second, one in %d a question, for %d s on %d cores; %d killed,"
              + " %d upgraded%n",
          processes,
          rate,
          askEvery,
          seconds,
          Runtime.getRuntime().availableProcessors(),
          replicas.kills().size(),
          replicas.upgrades());
      out.println(spent.shown(sent.size()));
      write(out, slack, sent, replicas.kills());
    }
  }

  /** Not more often than now and then: looking through the ledger takes the platform's time. */
  private static void settle(FakeSlack slack, List<Event> sent) {
    long until = System.nanoTime() + LONGEST.toNanos();
    while (Waits.verdicts(slack.ledger().said(), sent).count() < sent.size()
        && System.nanoTime() < until) {
      LockSupport.parkNanos(GLANCE.toNanos());
    }
  }

  private static void write(
      PrintStream out, FakeSlack slack, List<Event> sent, List<Instant> kills) {
    List<Said> said = slack.ledger().said();
    List<Event> outside = sent.stream().filter(event -> isOutside(event, kills)).toList();
    Waits.acknowledgements(slack.ledger().deliveries(), outside).write(out);
    Waits.placeholders(said, outside).write(out);
    Waits.verdicts(said, outside).write(out);
    if (!kills.isEmpty()) {
      out.println("during kills:");
      List<Event> during = sent.stream().filter(event -> !isOutside(event, kills)).toList();
      Waits.verdicts(said, during).write(out);
    }
    Map<String, Integer> verdicts = verdicts(said);
    out.printf(
        "lost: %d, answered twice: %d%n",
        sent.stream().filter(event -> !verdicts.containsKey(event.ts())).count(),
        sent.stream().filter(event -> verdicts.getOrDefault(event.ts(), 0) > 1).count());
  }

  private static boolean isOutside(Event event, List<Instant> kills) {
    Instant at = Waits.at(event);
    return kills.stream()
        .noneMatch(kill -> at.isAfter(kill.minus(BEFORE)) && at.isBefore(kill.plus(AFTER)));
  }

  /** How many verdicts stand in each thread in the end. */
  private static Map<String, Integer> verdicts(List<Said> said) {
    Map<String, Said> standing = new HashMap<>();
    said.forEach(one -> standing.put(one.ts(), one));
    Map<String, Integer> verdicts = new HashMap<>();
    for (Said one : standing.values()) {
      String thread = one.thread();
      if (thread != null
          && Verdict.all().stream().anyMatch(verdict -> one.shown().contains(verdict.shown()))) {
        verdicts.merge(thread, 1, Integer::sum);
      }
    }
    return verdicts;
  }
}
