package dev.bonafide.postgres.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostgresLeaderLockTest {
  private static final String END_OTHERS =
      """
      select count(pg_terminate_backend(pid)) from pg_locks
      where locktype = 'advisory' and pid <> pg_backend_pid()
      """;

  private final Database database = TestDatabase.get();
  private final String place = UUID.randomUUID().toString();

  private PostgresLeaderLock exclusive() {
    return new PostgresLeaderLock(database, place);
  }

  @Test
  void one_has_the_place_and_the_other_gets_it_when_it_is_given_away() {
    try (PostgresLeaderLock second = exclusive()) {
      try (PostgresLeaderLock first = exclusive()) {
        assertThat(first.isMine()).isTrue();
        assertThat(first.isMine()).isTrue();
        assertThat(second.isMine()).isFalse();
      }
      assertThat(second.isMine()).isTrue();
      assertThat(exclusive().isMine()).isFalse();
    }
  }

  @Test
  void losing_the_connection_loses_the_lock() {
    try (PostgresLeaderLock first = exclusive();
        PostgresLeaderLock second = exclusive()) {
      assertThat(first.isMine()).isTrue();
      TestDatabase.owner(database).sql(END_OTHERS).query(Long.class).single();
      assertThat(second.isMine()).isTrue();
      assertThat(first.isMine()).isFalse();
    }
  }

  @Test
  void other_places_are_nobody_s_business() {
    try (PostgresLeaderLock first = exclusive();
        PostgresLeaderLock other = new PostgresLeaderLock(database, place + "?")) {
      assertThat(first.isMine()).isTrue();
      assertThat(other.isMine()).isTrue();
    }
  }
}
