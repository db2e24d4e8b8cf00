package dev.bonafide.postgres.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostgresHoldingsTest {
  private final Database database = TestDatabase.get();
  private final PostgresHoldings holdings = new PostgresHoldings(database);
  private final PostgresKept kept = new PostgresKept(database);
  private final String prefix = "p" + UUID.randomUUID() + ":";
  private final Tenant here = new Tenant(prefix + "1");
  private final Tenant there = new Tenant(prefix + "2");

  @Test
  void tenants_are_found_by_what_is_remembered_of_them() {
    kept.put(here, "member", "", "");
    kept.put(there, "else", "", "");
    kept.put(new Tenant("x" + prefix), "member", "", "");
    assertThat(holdings.with(prefix, "member")).containsExactly(here);
  }

  @Test
  void everything_of_one_goes_and_nothing_of_another() {
    PostgresCaseFiles cases = new PostgresCaseFiles(database);
    for (Tenant tenant : List.of(here, there)) {
      kept.put(tenant, "member", "", "");
      var _ = cases.open(tenant, "c", Instant.EPOCH);
    }
    holdings.erase(here);
    assertThat(holdings.with(prefix, "member")).containsExactly(there);
    assertThat(cases.find(new CaseId(here, 1))).isEmpty();
    assertThat(cases.find(new CaseId(there, 1))).isPresent();
  }
}
