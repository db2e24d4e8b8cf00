package dev.bonafide.postgres.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.LeaseLost;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.FilledTenant;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.PostgresInbox;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostgresInstallationsTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final byte[] SEALED = "sealed".getBytes(StandardCharsets.UTF_8);
  private final Database database = TestDatabase.get();
  private final PostgresInstallations installations = new PostgresInstallations(database);
  private final Tenant here = new Tenant("slack:T" + UUID.randomUUID());
  private final Tenant there = new Tenant("slack:T" + UUID.randomUUID());

  @Test
  void all_are_sealed_anew_in_the_place_of_what_is_there_and_what_is_refused_stays() {
    installations.keep(here, SEALED, AT);
    installations.keep(there, new byte[] {7}, AT);
    assertThat(installations.tenants()).contains(here, there);
    for (Tenant tenant : List.of(here, there)) {
      installations.reseal(
          tenant, bytes -> bytes.length == 1 ? Optional.of(new byte[] {8}) : Optional.empty());
    }
    assertThat(installations.sealed(here)).hasValue(SEALED);
    assertThat(installations.sealed(there)).hasValue(new byte[] {8});
  }

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
    FilledTenant filled = FilledTenant.in(TestDatabase.sealed());
    long before = filled.rows();
    installations.keep(filled.tenant(), SEALED, AT);
    assertThat(installations.purge(filled.tenant(), AT)).isFalse();
    assertThat(filled.rows()).isEqualTo(before);
    assertThat(installations.sealed(filled.tenant())).isPresent();
  }

  @Test
  void everything_of_a_tenant_goes_and_nothing_of_another() {
    FilledTenant gone = FilledTenant.in(TestDatabase.sealed());
    FilledTenant stays = FilledTenant.in(TestDatabase.sealed());
    long before = stays.rows();
    assertThat(installations.purge(gone.tenant(), AT.plusSeconds(1))).isTrue();
    assertThat(gone.rows()).isZero();
    assertThat(stays.rows()).isEqualTo(before);
    assertThat(installations.purge(gone.tenant(), AT.plusSeconds(1))).as("once more").isTrue();
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
    assertThat(new FilledTenant(database, here).rows()).isZero();
  }
}
