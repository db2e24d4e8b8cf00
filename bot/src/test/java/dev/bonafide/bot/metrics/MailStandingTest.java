package dev.bonafide.bot.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.postgres.mail.MailStatistics;
import dev.bonafide.postgres.mail.ReceiptCounts;
import dev.bonafide.postgres.mail.ReplyCounts;
import dev.bonafide.web.api.DatabaseState;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class MailStandingTest {
  private static final MailStatistics MAIL =
      new MailStatistics(
          new ReceiptCounts(0, 0, 0),
          new ReplyCounts(0, 0, 0, 0),
          Optional.empty(),
          Optional.empty());

  private Instant now = Instant.EPOCH;
  private int asked;
  private boolean away;
  private boolean busy;
  private boolean awaited;

  private MailStatistics count() {
    asked++;
    if (busy) {
      throw new CannotCreateTransactionException(
          "late", new SQLTransientConnectionException("all connections are in use"));
    }
    if (away) {
      throw new DataAccessResourceFailureException("away");
    }
    return MAIL;
  }

  @Test
  void a_database_that_is_away_is_told_as_nothing_and_asked_again_later() {
    MailStanding standing = new MailStanding(this::count, () -> awaited, () -> now, Runnable::run);
    away = true;
    assertThat(standing.get()).isEmpty();
    away = false;
    assertThat(standing.get()).isEmpty();
    now = now.plusSeconds(3);
    assertThat(standing.get()).contains(MAIL);
  }

  @Test
  void a_database_whose_connections_are_in_use_is_busy_and_not_down() {
    MailStanding standing = new MailStanding(this::count, () -> awaited, () -> now, Runnable::run);
    assertThat(database(standing)).isEqualTo(DatabaseState.UP);
    awaited = true;
    assertThat(database(standing)).isEqualTo(DatabaseState.BUSY);
    busy = true;
    now = now.plusSeconds(3);
    assertThat(database(standing)).isEqualTo(DatabaseState.BUSY);
    now = now.plusSeconds(40);
    assertThat(database(standing)).isEqualTo(DatabaseState.DOWN);
  }

  @Test
  void a_database_that_is_away_is_down_though_it_answered_a_moment_ago() {
    MailStanding standing = new MailStanding(this::count, () -> awaited, () -> now, Runnable::run);
    assertThat(database(standing)).isEqualTo(DatabaseState.UP);
    away = true;
    awaited = true;
    now = now.plusSeconds(3);
    assertThat(database(standing)).isEqualTo(DatabaseState.DOWN);
  }

  @Test
  void a_database_that_answers_late_is_busy_until_it_has_been_silent_for_long() {
    List<Runnable> begun = new ArrayList<>();
    MailStanding standing = new MailStanding(this::count, () -> awaited, () -> now, begun::add);
    assertThat(database(standing)).isEqualTo(DatabaseState.DOWN);
    begun.getFirst().run();
    now = now.plusSeconds(3);
    assertThat(database(standing)).isEqualTo(DatabaseState.BUSY);
    now = now.plusSeconds(40);
    assertThat(database(standing)).isEqualTo(DatabaseState.DOWN);
  }

  private static DatabaseState database(MailStanding standing) {
    return standing.database(standing.get());
  }

  @Test
  void however_many_ask_it_is_counted_once_in_two_seconds() {
    MailStanding standing = new MailStanding(this::count, () -> awaited, () -> now, Runnable::run);
    for (int i = 0; i < 100; i++) {
      assertThat(standing.get()).contains(MAIL);
    }
    assertThat(asked).isEqualTo(1);
    now = now.plusSeconds(3);
    standing.get();
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void a_count_that_does_not_end_keeps_nobody_waiting_and_is_not_begun_twice() {
    List<Runnable> begun = new ArrayList<>();
    MailStanding standing = new MailStanding(this::count, () -> awaited, () -> now, begun::add);
    long before = System.nanoTime();
    assertThat(standing.get()).isEmpty();
    now = now.plusSeconds(60);
    assertThat(standing.get()).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    assertThat(begun).hasSize(1);
    begun.getFirst().run();
    assertThat(standing.get()).contains(MAIL);
  }
}
