package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.telegram.FakeTelegram;
import dev.bonafide.testkit.telegram.Origin;
import dev.bonafide.testkit.telegram.Person;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Several real processes on one database: who listens, and how they are upgraded. */
@Tag("long")
@Order(2) // It takes long.
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it mostly waits.
class ReplicasTest {
  private static final Path LOG = Path.of("target", "crash.log");
  private static final Duration ANSWERED = Duration.ofMinutes(5);
  private static final Pattern PAGE = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
  private static final Pattern TELEGRAM =
      Pattern.compile("\"platform\": \"telegram\",\\s+\"connection\": \"(\\w+)\"");
  private static final String TELLING =
      "I will pay for the computer, keep it at your home and install AnyDesk, I connect and work on"
          + " it every day.";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void of_two_on_one_database_one_polls_telegram_and_whichever_dies_the_other_takes_over()
      throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        FakeTelegram telegram = FakeTelegram.start(InstantSource.system())) {
      Map<String, String> settings = telegramOn(server, telegram);
      Deque<BotProcess> bots = new ArrayDeque<>(List.of(start(settings), start(settings)));
      List<Person> people = new ArrayList<>();
      try {
        for (int kill = 0; kill < 3; kill++) {
          assertThat(connections(bots)).containsExactlyInAnyOrder("connected", "standby");
          people.add(forward(telegram, 2_000 + people.size()));
          bots.removeFirst().kill();
          people.add(forward(telegram, 2_000 + people.size()));
          bots.addLast(start(settings));
        }
        assertThat(
                telegram.await(
                    () -> people.stream().allMatch(one -> isSettled(telegram, one)), ANSWERED))
            .isTrue();
      } finally {
        bots.forEach(BotProcess::close);
      }
      assertThat(people).allMatch(one -> verdicts(telegram, one) <= 1);
    }
  }

  /** How each process says that it and Telegram stand, once one of them has the place. */
  private static List<String> connections(Deque<BotProcess> bots) throws Exception {
    List<String> told = List.of();
    long until = System.nanoTime() + ANSWERED.toNanos();
    while (!told.contains("connected") && System.nanoTime() < until) {
      told = new ArrayList<>();
      for (BotProcess bot : bots) {
        told.add(connection(bot));
      }
    }
    return told;
  }

  private static String connection(BotProcess bot) throws Exception {
    Matcher page = PAGE.matcher(bot.awaitReady());
    assertThat(page.find()).isTrue();
    URI health = URI.create(page.group() + "/actuator/health");
    try (HttpClient client = HttpClient.newHttpClient()) {
      String told =
          client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString()).body();
      Matcher connection = TELEGRAM.matcher(told);
      assertThat(connection.find()).as(told).isTrue();
      return connection.group(1);
    }
  }

  private Map<String, String> telegramOn(EmbeddedPostgres server, FakeTelegram telegram) {
    return Map.of(
        "BONAFIDE_DATA",
        folder.resolve("data").toString(),
        "BONAFIDE_DATABASE_URL",
        server.getJdbcUrl("postgres", "postgres"),
        "BONAFIDE_PORT",
        "0",
        "BONAFIDE_TELEGRAM_API_URL",
        telegram.apiUrl(),
        "TELEGRAM_BOT_TOKEN",
        FakeTelegram.TOKEN);
  }

  private static BotProcess start(Map<String, String> settings) {
    return BotProcess.start(settings, LOG, null);
  }

  private static Person forward(FakeTelegram telegram, int id) {
    Person person = new Person(id, "P" + id);
    Instant at = Instant.parse("2026-03-01T12:00:00Z");
    telegram.writing().forward(person, Origin.hidden("Max", at), TELLING + " " + id);
    return person;
  }

  /** Answered; or told by the reaction that no one knows whether the answer arrived. */
  private static boolean isSettled(FakeTelegram telegram, Person person) {
    return verdicts(telegram, person) > 0 || telegram.reactions(person.id()).contains("🤔");
  }

  private static long verdicts(FakeTelegram telegram, Person person) {
    return telegram.said(person.id()).stream()
        .flatMap(said -> said.text().lines())
        .filter(line -> line.startsWith("Case "))
        .count();
  }

  /**
   * Processes are stopped and started one after another under load, as an upgrade does it; half-way
   * the tables grow as those of a later version have, on which the earlier processes work on. One
   * of them that is started then is refused.
   */
  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void processes_that_are_upgraded_one_after_another_lose_and_double_nothing() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Crash crash = new Crash(folder)) {
      crash.on(server.getJdbcUrl("postgres", "postgres"));
      Figures figures =
          crash.upgraded(Plan.of(150, 0, 0), () -> LaterTables.make(server.getPostgresDatabase()));
      System.out.println("upgraded: " + figures);
      assertThat(figures.lost()).isEmpty();
      assertThat(figures.doubled()).isEmpty();
      assertThat(figures.strays()).isZero();
      try (BotProcess before = crash.start(null)) {
        assertThat(before.awaitEnd(Duration.ofMinutes(5))).isNotZero();
      }
    }
  }
}
