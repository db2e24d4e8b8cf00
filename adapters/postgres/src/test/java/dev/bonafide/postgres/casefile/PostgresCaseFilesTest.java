package dev.bonafide.postgres.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.testkit.casefile.CaseFilesContract;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PostgresCaseFilesTest extends CaseFilesContract {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  private final Database database = TestDatabase.get();

  @Override
  protected CaseFiles cases() {
    return new PostgresCaseFiles(database);
  }

  @Override
  protected long texts(Tenant tenant) {
    return count("select count(*) from exhibit where tenant = :tenant", tenant);
  }

  @Test
  void what_is_done_in_a_transaction_that_fails_is_not_done() {
    database.attempt(
        here,
        () -> {
          cases().open(here, "c", AT);
          return false;
        });

    assertThat(cases().latest(here, "c")).isEmpty();
    assertThat(cases().open(here, "c", AT).number()).as("a gap remains").isEqualTo(2);
  }

  @Test
  void of_an_erased_case_remains_that_it_was_there_and_who_erased_it() {
    CaseId id = cases().open(here, "c", AT);

    cases().erase(id, "U1", AT);
    cases().erase(id, "U2", AT);

    assertThat(count("select count(*) from tombstone where tenant = :tenant", here)).isEqualTo(1);
    assertThat(count("select count(*) from tombstone where tenant = :tenant and by = 'U1'", here))
        .isEqualTo(1);
  }

  private long count(String statement, Tenant tenant) {
    return TestDatabase.owner(database)
        .sql(statement)
        .param("tenant", tenant.id())
        .query(Long.class)
        .single();
  }
}
