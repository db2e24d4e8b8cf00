package dev.bonafide.postgres.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.FilledTenant;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.OutsideMail;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work on a case of a tenant that was taken away meanwhile, and that may have come back. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LateWorkTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final Entry LATE =
      new Entry.Concluded(AT, "U1", Conclusion.CONFIRMED_FRAUD, "late");

  /** Which connections wait for locks that the asking one holds. */
  private static final String WAITING =
      """
      select exists (select from pg_stat_activity
        where :me = any (pg_blocking_pids(pid)) and wait_event_type = 'Lock')
      """;

  private final Database database = TestDatabase.sealed();
  private final PostgresCaseFiles cases = new PostgresCaseFiles(database);
  private final PostgresInstallations installations = new PostgresInstallations(database);
  private final Tenant tenant = new Tenant("slack:T" + UUID.randomUUID());

  @Test
  void it_never_lands_in_a_later_case_of_the_same_number() {
    CaseId gone = cases.open(tenant, "C1/1.0", AT);
    purge();
    CaseId back = cases.open(tenant, "C1/1.0", AT);

    assertThat(back.number()).isEqualTo(gone.number() + 1);
    assertThatThrownBy(() -> cases.append(gone, LATE)).isInstanceOf(IllegalArgumentException.class);
    cases.erase(gone, "U1", AT);
    assertThat(cases.find(gone)).isEmpty();
    assertThat(cases.find(back).map(CaseHistory::entries)).hasValue(List.of());
  }

  @Test
  void numbers_go_on_however_often_a_tenant_comes_back() {
    for (long number = 1; number <= 3; number++) {
      purge();
      assertThat(cases.open(tenant, "C1/1.0", AT).number()).isEqualTo(number);
      purge();
    }
    assertThat(cases.open(new Tenant("slack:T" + UUID.randomUUID()), "C1/1.0", AT).number())
        .as("another's")
        .isEqualTo(1);
  }

  @Test
  void nobody_else_sees_that_it_was_there() {
    cases.open(tenant, "C1/1.0", AT);
    purge();
    assertThat(former(tenant)).isEqualTo(1);
    assertThat(former(new Tenant(tenant.id() + "x"))).isZero();
    assertThatThrownBy(() -> database.asCourier(this::former))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private long former(Tenant asking) {
    return database.<Long>in(asking, this::former);
  }

  private long former() {
    return database.sql().sql("select count(*) from former_tenant").query(Long.class).single();
  }

  @Test
  void what_is_added_while_it_goes_waits_and_finds_no_case() {
    CaseId gone = cases.open(tenant, "C1/1.0", AT);
    CompletableFuture<Boolean> late = new CompletableFuture<>();
    database.run(
        tenant,
        () -> {
          purge();
          late.completeAsync(() -> isAdded(gone));
          awaitSomebodyWaiting();
        });
    assertThatThrownBy(late::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IllegalArgumentException.class);
    assertThat(new FilledTenant(database, tenant).rows()).isZero();
  }

  @Test
  void what_is_opened_while_it_goes_is_a_case_of_the_next_number() {
    CaseId gone = cases.open(tenant, "C1/1.0", AT);
    CompletableFuture<CaseId> late = new CompletableFuture<>();
    database.run(
        tenant,
        () -> {
          purge();
          late.completeAsync(() -> cases.open(tenant, "C2/2.0", AT));
          awaitSomebodyWaiting();
        });
    assertThat(late.join().number()).isEqualTo(gone.number() + 1);
    assertThat(cases.find(late.join())).isPresent();
  }

  @Test
  void what_is_added_before_it_goes_goes_with_it() {
    CaseId id = cases.open(tenant, "C1/1.0", AT);
    CompletableFuture<Boolean> going = new CompletableFuture<>();
    database.run(
        tenant,
        () -> {
          cases.append(id, LATE);
          cases.open(tenant, "C2/2.0", AT);
          going.completeAsync(this::isPurged);
          awaitSomebodyWaiting();
          cases.append(id, LATE);
        });
    assertThat(going.join()).isTrue();
    assertThat(new FilledTenant(database, tenant).rows()).isZero();
  }

  /** Their order in the table is not the one in which they are locked. */
  @Test
  void who_holds_one_of_its_conversations_and_asks_for_another_never_waits_for_it() {
    Address early = new Address(tenant, "slack", "C1/1.0");
    Address late = new Address(tenant, "slack", "C2/2.0");
    OutsideMail mail = new OutsideMail(database);
    for (Address one : List.of(late, early)) {
      database.run(tenant, () -> mail.enter(List.of(one)));
    }
    CompletableFuture<Boolean> going = new CompletableFuture<>();
    database.run(
        tenant,
        () -> {
          mail.enter(List.of(early));
          going.completeAsync(this::isPurged);
          awaitSomebodyWaiting();
          mail.enter(List.of(late));
        });
    assertThat(going.join()).isTrue();
    assertThat(new FilledTenant(database, tenant).rows()).isZero();
  }

  private void purge() {
    assertThat(installations.purge(tenant, AT)).isTrue();
  }

  private boolean isPurged() {
    purge();
    return true;
  }

  private boolean isAdded(CaseId id) {
    cases.append(id, LATE);
    return true;
  }

  /** Until what this transaction holds keeps someone waiting; where no one does, the time ends. */
  private void awaitSomebodyWaiting() {
    int me = database.sql().sql("select pg_backend_pid()").query(Integer.class).single();
    boolean isWaitedFor = false;
    while (!isWaitedFor) {
      isWaitedFor = isWaitedFor(me);
    }
  }

  private boolean isWaitedFor(int me) {
    return TestDatabase.owner(database).sql(WAITING).param("me", me).query(Boolean.class).single();
  }
}
