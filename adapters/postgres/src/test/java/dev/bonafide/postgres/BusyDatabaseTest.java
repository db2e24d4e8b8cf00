package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.postgres.seal.TestMasterKey;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** All connections for work are taken, and the database is as well as ever. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BusyDatabaseTest {
  private static final Tenant TENANT = new Tenant("slack:T1");
  private static final int CONNECTIONS = 16;
  private static final Duration PATIENCE = Duration.ofMillis(250);
  private static final DatabaseAddress AWAY =
      DatabaseAddress.of("postgresql://127.0.0.1:1/x", "a", "b");

  private final Database database = TestDatabase.elsewhere();

  @AfterAll
  void close() {
    database.close();
  }

  @Test
  void what_platforms_deliver_is_kept_and_counted() throws InterruptedException {
    try (Holders _ = new Holders(database, CONNECTIONS)) {
      Database arrivals = database.forArrivals();
      assertThat(new PostgresInbox(arrivals, () -> {}).accept(receipt("1"))).isTrue();
      assertThat(MailStatistics.of(arrivals).receipts().waiting()).isPositive();
    }
  }

  @Test
  void what_is_delivered_is_sealed_by_the_key_of_those_who_read_it() {
    Database sealed = TestDatabase.elsewhere().sealedBy(TestMasterKey.random());
    try (sealed) {
      assertThat(sealed.forArrivals().isSealed()).isTrue();
      byte[] stored =
          sealed
              .forArrivals()
              .in(TENANT, () -> sealed.forArrivals().words().stored(TENANT, "a word"));
      String read = sealed.in(TENANT, () -> sealed.words().read(TENANT, stored));
      assertThat(read).isEqualTo("a word");
    }
  }

  @Test
  void who_gets_no_connection_is_told_that_it_is_busy_and_not_that_it_is_away()
      throws InterruptedException {
    try (Holders _ = new Holders(database, CONNECTIONS)) {
      Throwable failure = catchThrowable(() -> transaction(database));
      assertThat(Unreachable.behind(failure)).isPresent();
      assertThat(Database.isBusy(failure)).isTrue();
    }
    transaction(database);
  }

  @Test
  void a_server_that_is_away_is_not_busy() {
    try (Pools pools = Pools.open(AWAY, new Pools.Sizing(1, 0, PATIENCE, -1))) {
      TenantTransactions silent = new TenantTransactions(new Awaited(pools.work()));
      Throwable failure = catchThrowable(() -> silent.run(TENANT, () -> {}));
      assertThat(Unreachable.behind(failure)).isPresent();
      assertThat(Database.isBusy(failure)).isFalse();
    }
  }

  @Test
  void a_server_starts_with_a_connection_in_each_pool() {
    try (Pools pools = Pools.open(database.server(), Pools.Sizing.SERVER)) {
      assertThat(Stream.of(pools.work(), pools.arrivals(), pools.picks()))
          .allSatisfy(
              pool -> assertThat(pool.getHikariPoolMXBean().getTotalConnections()).isPositive());
    }
  }

  @Test
  void a_server_whose_first_connection_fails_says_why() {
    Pools.Sizing soon = new Pools.Sizing(1, 1, PATIENCE, 1);
    assertThatThrownBy(() -> Pools.open(AWAY, soon))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("cannot reach the database at");
  }

  @Test
  void visitors_leave_connections_to_the_others() throws InterruptedException {
    Database visited = database.forVisitors();
    try (Holders _ = new Holders(visited, CONNECTIONS / 2)) {
      transaction(database);
      Throwable failure = catchThrowable(() -> transaction(visited));
      assertThat(Unreachable.behind(failure)).isPresent();
    }
    transaction(visited);
  }

  @Test
  void a_share_that_is_in_use_is_waited_for_and_who_waits_is_seen() {
    ConnectionShare share = new ConnectionShare(1, Duration.ZERO);
    assertThat(share.<String>during(() -> "work")).isEqualTo("work");
    assertThatThrownBy(() -> share.during(() -> share.during(() -> "another's")))
        .isInstanceOf(Unreachable.class);
    assertThat(share.<String>during(() -> "next")).isEqualTo("next");
    assertThat(share.isAwaited()).isFalse();
  }

  @Test
  void a_part_of_a_transaction_takes_no_second_connection() throws InterruptedException {
    Database visited = database.forVisitors();
    try (Holders _ = new Holders(visited, CONNECTIONS / 2 - 1)) {
      visited.run(TENANT, () -> transaction(visited));
    }
  }

  private static void transaction(Database of) {
    of.run(TENANT, () -> {});
  }

  private static Receipt receipt(String key) {
    return new Receipt(key, new Address(TENANT, "slack", "C1"), "{}", Instant.EPOCH);
  }

  /** Some who hold a connection each until they are closed. */
  private static final class Holders implements AutoCloseable {
    private final CountDownLatch ends = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Holders(Database database, int many) throws InterruptedException {
      CountDownLatch holding = new CountDownLatch(many);
      for (int i = 0; i < many; i++) {
        threads.execute(() -> hold(database, holding));
      }
      holding.await();
    }

    /** Asks again where a slow machine takes longer to open a connection than anyone waits. */
    private void hold(Database database, CountDownLatch holding) {
      try {
        database.run(TENANT, () -> held(holding));
      } catch (RuntimeException failure) {
        if (Unreachable.behind(failure).isEmpty() || ends.getCount() == 0) {
          throw failure;
        }
        hold(database, holding);
      }
    }

    private void held(CountDownLatch holding) {
      holding.countDown();
      try {
        ends.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void close() {
      ends.countDown();
      threads.close();
    }
  }
}
