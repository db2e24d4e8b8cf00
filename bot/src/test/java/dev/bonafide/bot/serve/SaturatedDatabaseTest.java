package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.metrics.MailStanding;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.web.api.DatabaseState;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Sixty look at one case at the same time, and each look waits for the one before it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SaturatedDatabaseTest {
  private static final int MANY = 60;
  private static final int VISITORS = 8;
  private static final int LOOKS = 120;
  private static final String CASE =
      "{\"exhibits\": [{\"kind\": \"messages\", \"text\": \"Bo: Could you pay my friend"
          + " instead?\"}]}";
  private static final Receipt RECEIPT =
      new Receipt("1", new Address(new Tenant("slack:T1"), "slack", "C1"), "{}", Instant.EPOCH);
  private static final String LOCK = "select from audit_head where tenant = 'local' for update";

  private final Database database;
  private final RunningSite site;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  SaturatedDatabaseTest(@TempDir Path data) {
    this.database = Database.in(Made.into(data));
    this.site = RunningSite.keeping(database);
  }

  @AfterAll
  void stop() {
    threads.close();
    site.close();
    database.close();
  }

  @Test
  void they_are_answered_or_told_when_to_come_again_and_nothing_else_suffers() throws Exception {
    assertThat(site.post("/api/v1/screenings?remember=true", "application/json", CASE).statusCode())
        .isEqualTo(200);
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch ends = new CountDownLatch(1);
    Future<?> holder = threads.submit(() -> database.run(Tenant.LOCAL, () -> lock(locked, ends)));
    ExecutorCompletionService<HttpResponse<String>> looks =
        new ExecutorCompletionService<>(threads);
    try {
      locked.await();
      requireRefusals(looks);
      requireRest();
    } finally {
      ends.countDown();
    }
    holder.get();
    for (int i = 0; i < VISITORS; i++) {
      assertThat(looks.take().get().statusCode()).isEqualTo(200);
    }
  }

  private void requireRefusals(ExecutorCompletionService<HttpResponse<String>> looks)
      throws Exception {
    for (int i = 0; i < MANY; i++) {
      String path = i % 2 == 0 ? "/cases/1" : "/api/v1/cases/1";
      looks.submit(() -> site.get(path));
    }
    for (int i = 0; i < MANY - VISITORS; i++) {
      HttpResponse<String> refused = looks.take().get();
      assertThat(refused.statusCode()).isIn(429, 503);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }
  }

  /** Platforms deliver, people in chats go on, and the database is not said to be away. */
  private void requireRest() {
    Database apart = database.forArrivals();
    assertThat(new PostgresInbox(apart, () -> {}).accept(RECEIPT)).isTrue();
    assertThat(MailStatistics.of(database).receipts().waiting()).isEqualTo(1);
    MailStanding standing =
        new MailStanding(() -> MailStatistics.of(apart), database::isBusy, Instant::now);
    assertThat(standing.database(counted(standing))).isEqualTo(DatabaseState.UP);
  }

  /** Each look waits a second, and a slow machine may need several. */
  private static Optional<MailStatistics> counted(MailStanding standing) {
    return Stream.generate(standing).limit(LOOKS).flatMap(Optional::stream).findFirst();
  }

  private void lock(CountDownLatch locked, CountDownLatch ends) {
    boolean _ = database.sql().sql(LOCK).query((_, _) -> true).optional().isPresent();
    locked.countDown();
    try {
      ends.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
