package dev.bonafide.crash;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.serve.Databases;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Retries;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Fault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A platform that misbehaves, someone who asks, and processes that are killed. */
final class Crash implements AutoCloseable {
  /**
   * Slack tries four times in six minutes, and a bot that is down for longer loses events; here it
   * is down for most of the time, and the platform goes on until it is told that they arrived.
   */
  private static final Retries RETRIES =
      new Retries(Duration.ofSeconds(3), Collections.nCopies(200, Duration.ofSeconds(2)));

  private static final Duration STANDING = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final int LOOKS = 150;

  /** Looked at when something fails. */
  private static final Path LOG = Path.of("target", "crash.log");

  private final FakeSlack slack = FakeSlack.start(Clock.systemUTC(), RETRIES, 0);
  private final Sender sender = new Sender(slack);
  private final Map<String, String> settings = new HashMap<>();

  /**
   * Sets the scene.
   *
   * @param folder for data
   */
  Crash(Path folder) {
    settings.put("BONAFIDE_DATA", folder.resolve("data").toString());
    settings.put("BONAFIDE_PORT", "none");
    settings.put("BONAFIDE_SLACK_API_URL", slack.apiUrl());
    settings.put("SLACK_BOT_TOKEN", slack.botToken());
    settings.put("SLACK_APP_TOKEN", slack.appToken());
    slack.faults().deliveries(0.1, 0.1);
    slack
        .faults()
        .mix(
            7,
            Map.of(
                Fault.SWALLOW, 0.04,
                Fault.CUT, 0.02,
                Fault.LIMIT, 0.04,
                Fault.BREAK, 0.02,
                Fault.BREAK_AFTER, 0.02));
  }

  FakeSlack slack() {
    return slack;
  }

  Sender sender() {
    return sender;
  }

  /** No fault from now on: someone who misses an answer asks when things are well again. */
  void calm() {
    slack.faults().mix(7, Map.of());
    slack.faults().deliveries(0, 0);
  }

  /** Lets all processes work on one database that is none of theirs. */
  void on(String databaseUrl) {
    settings.put("BONAFIDE_DATABASE_URL", databaseUrl);
  }

  BotProcess start(BotProcess.@Nullable Stop stop) {
    return BotProcess.start(settings, LOG, stop);
  }

  /** One process after the other, each killed while events come in. */
  Figures oneAfterTheOther(Plan plan) throws Exception {
    List<BotProcess.@Nullable Stop> stops = plan.stops();
    Random random = new Random(plan.seed());
    int burst = plan.events() / stops.size();
    for (BotProcess.@Nullable Stop stop : stops) {
      BotProcess bot = start(stop);
      bot.awaitReady();
      CompletableFuture<Void> sent = sender.send(burst);
      if (stop == null) {
        sender.after(random.nextInt(burst * 1_000 / Sender.RATE + 500)).join();
      } else {
        bot.awaitStanding(STANDING);
      }
      bot.kill();
      sent.join();
    }
    return settle(plan.events() - burst * stops.size());
  }

  /** Three processes side by side, one of them killed every few seconds and started again. */
  Figures sideBySide(Plan plan) throws Exception {
    Random random = new Random(plan.seed());
    List<BotProcess> bots = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      bots.add(start(null));
    }
    for (BotProcess bot : bots) {
      bot.awaitReady();
    }
    CompletableFuture<Void> sent = sender.send(plan.events());
    for (int kill = 0; kill < plan.kills(); kill++) {
      sender.after(500 + random.nextInt(2_000)).join();
      int which = random.nextInt(bots.size());
      bots.get(which).kill();
      BotProcess next = start(null);
      bots.set(which, next);
      next.awaitReady();
    }
    sent.join();
    Figures figures = settled();
    bots.forEach(BotProcess::close);
    return figures;
  }

  /** Two processes side by side, each stopped as an operator does and followed by another. */
  Figures upgraded(Plan plan, Runnable tables) throws Exception {
    List<BotProcess> bots = new ArrayList<>(List.of(start(null), start(null)));
    for (BotProcess bot : bots) {
      bot.awaitReady();
    }
    try (Database database = Databases.lookInto(new Settings(settings))) {
      CompletableFuture<Void> sent = sender.send(plan.events());
      for (int which = 0; which < bots.size(); which++) {
        BotProcess next = start(null);
        next.awaitReady();
        bots.set(which, next).close();
      }
      sent.join();
      tables.run();
      CompletableFuture<Void> after = sender.send(plan.events());
      bots.removeFirst().close();
      after.join();
      return settledIn(database);
    } finally {
      bots.forEach(BotProcess::close);
    }
  }

  private Figures settle(int left) throws InterruptedException {
    try (BotProcess last = start(null)) {
      last.awaitReady();
      sender.send(left).join();
      return settled();
    }
  }

  /** Waits until every event is answered, or given up: until no mail is left under way. */
  private Figures settled() {
    try (Database database = Databases.lookInto(new Settings(settings))) {
      return settledIn(database);
    }
  }

  private Figures settledIn(Database database) {
    for (int look = 0; look < LOOKS && !isAnswered() && !isAtRest(database); look++) {
      slack.ledger().await(_ -> isAnswered(), PAUSE);
    }
    return Figures.of(slack, sender.sent());
  }

  private boolean isAnswered() {
    return Figures.of(slack, sender.sent()).lost().isEmpty();
  }

  private boolean isAtRest(Database database) {
    List<String> given = slack.ledger().givenUp();
    boolean delivered =
        sender.sent().stream()
            .map(Event::id)
            .allMatch(id -> given.contains(id) || slack.ledger().isAcknowledged(id));
    return delivered && MailStatistics.of(database).oldest().isEmpty();
  }

  @Override
  public void close() {
    sender.close();
    slack.close();
  }
}
