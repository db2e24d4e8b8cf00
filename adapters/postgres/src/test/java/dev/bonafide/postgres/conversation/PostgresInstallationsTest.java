package dev.bonafide.postgres.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.LeaseLost;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.PostgresInbox;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostgresInstallationsTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final byte[] SEALED = "sealed".getBytes(StandardCharsets.UTF_8);
  private static final List<String> TABLES =
      List.of(
          "tenant",
          "conversation",
          "inbound_message",
          "outbound_message",
          "case_file",
          "case_entry",
          "exhibit",
          "case_exhibit",
          "notice",
          "tombstone",
          "preference",
          "watch",
          "flagged",
          "installation");

  private final Database database = TestDatabase.get();
  private final PostgresInstallations installations = new PostgresInstallations(database);
  private final Tenant here = new Tenant("slack:T" + UUID.randomUUID());
  private final Tenant there = new Tenant("slack:T" + UUID.randomUUID());

  @Test
  void nothing_is_there_before_it_is_kept_and_the_last_holds() {
    assertThat(installations.sealed(here)).isEmpty();
    installations.keep(here, new byte[] {1}, AT);
    installations.keep(here, SEALED, AT);
    assertThat(installations.sealed(here)).hasValue(SEALED);
    assertThat(installations.sealed(there)).isEmpty();
  }

  @Test
  void nothing_goes_where_it_was_installed_anew() {
    fill(here);
    assertThat(installations.purge(here, AT)).isFalse();
    assertThat(rows(here)).isPositive();
    assertThat(installations.sealed(here)).isPresent();
  }

  @Test
  void everything_of_a_tenant_goes_and_nothing_of_another() {
    fill(here);
    fill(there);
    long before = rows(there);
    assertThat(before).isGreaterThan(8);
    assertThat(installations.purge(here, AT.plusSeconds(1))).isTrue();
    assertThat(rows(here)).isZero();
    assertThat(rows(there)).isEqualTo(before);
    assertThat(installations.purge(here, AT.plusSeconds(1))).as("once more").isTrue();
  }

  @Test
  void who_is_at_work_meanwhile_finds_the_lease_lost_and_leaves_nothing_behind() {
    Address address = new Address(here, "slack", "C1/1.0");
    Receipt receipt = new Receipt("k2", address, "{}", AT);
    assertThat(new PostgresInbox(database, () -> {}).accept(receipt)).isTrue();
    Mailbox mailbox = new Mailboxes(database, RetryPolicy.STANDARD).open(address);
    assertThat(mailbox.take(AT)).isPresent();
    assertThat(installations.purge(here, AT)).isTrue();
    assertThatThrownBy(() -> mailbox.finish(receipt, UnitOfWork.NOTHING, AT))
        .isInstanceOf(LeaseLost.class);
    assertThat(rows(here)).isZero();
  }

  private void fill(Tenant tenant) {
    installations.keep(tenant, SEALED, AT);
    new PostgresTenants(database).prefer(tenant, Preferences.USUAL);
    Address address = new Address(tenant, "slack", "C1/1.0");
    assertThat(new PostgresInbox(database, () -> {}).accept(new Receipt("k", address, "{}", AT)))
        .isTrue();
    PostgresCaseFiles cases = new PostgresCaseFiles(database);
    CaseId erased = cases.open(tenant, "C1/0.0", AT);
    cases.erase(erased, "U1", AT);
    CaseId id = cases.open(tenant, "C1/1.0", AT);
    Submission submission =
        new Submission(
            null,
            null,
            List.of(),
            List.of(Exhibit.of("cv", null, "I am Bo")),
            List.of(),
            List.of("b.exe: is of no format"));
    cases.append(id, new Entry.HandedIn(AT, "U1", submission));
    cases.append(id, new Entry.Ruled(AT, "U1", "rule", Disposition.EXPLAINED, "why"));
  }

  private long rows(Tenant tenant) {
    return TABLES.stream()
        .mapToLong(
            table ->
                database
                    .sql()
                    .sql("select count(*) from " + table + " where tenant = :tenant")
                    .param("tenant", tenant.id())
                    .query(Long.class)
                    .single())
        .sum();
  }
}
