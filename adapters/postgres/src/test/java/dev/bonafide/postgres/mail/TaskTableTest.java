package dev.bonafide.postgres.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskTableTest {
  private static final Instant AT = Instant.parse("2100-01-01T00:00:00Z");
  private static final long FIRST = 1;

  private final Database database = TestDatabase.get();
  private final TaskTable tasks = new TaskTable(TestDatabase.owner(database));
  private final Address address =
      new Address(new Tenant("tasks:" + UUID.randomUUID()), "memory", "c");
  private final String instance = Instance.of(address);

  @BeforeEach
  void enter() {
    tasks.enter(address, AT);
  }

  @AfterEach
  void leave() {
    TestDatabase.owner(database)
        .sql("delete from scheduled_tasks where task_instance = :instance")
        .param("instance", instance)
        .update();
  }

  @Test
  void a_task_that_somebody_else_has_by_now_is_not_ended() {
    tasks.atLatest(address, AT.minusSeconds(1));
    tasks.complete(instance, FIRST, Optional.empty());
    assertThat(at()).contains(AT.minusSeconds(1));
  }

  @Test
  void a_task_that_somebody_else_has_by_now_is_not_put_off() {
    tasks.atLatest(address, AT.minusSeconds(1));
    tasks.complete(instance, FIRST, Optional.of(AT.plusSeconds(60)));
    assertThat(at()).contains(AT.minusSeconds(1));
  }

  @Test
  void a_task_of_ones_own_is_put_off_and_ended() {
    tasks.complete(instance, FIRST, Optional.of(AT.plusSeconds(60)));
    assertThat(at()).contains(AT.plusSeconds(60));
    tasks.complete(instance, FIRST + 1, Optional.empty());
    assertThat(at()).isEmpty();
  }

  @Test
  void a_task_is_brought_forward_and_never_put_off_by_what_comes_in() {
    tasks.atLatest(address, AT.plusSeconds(60));
    assertThat(at()).contains(AT);
    tasks.atLatest(address, AT.minusSeconds(60));
    assertThat(at()).contains(AT.minusSeconds(60));
  }

  private Optional<Instant> at() {
    return TestDatabase.owner(database)
        .sql("select execution_time from scheduled_tasks where task_instance = :instance")
        .param("instance", instance)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }
}
