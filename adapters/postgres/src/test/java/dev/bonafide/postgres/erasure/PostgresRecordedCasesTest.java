package dev.bonafide.postgres.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.RecordedCases;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is done to the cases of a record, whichever tenant has them. */
class PostgresRecordedCasesTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  private final Database database = TestDatabase.sealed();
  private final PostgresCaseFiles cases = new PostgresCaseFiles(database);
  private final RecordedCases records =
      new PostgresRecordedCases(
          database,
          new CaseRemoval(database, _ -> {}, _ -> List.of()),
          (_, _) -> "erased",
          () -> AT);
  private final Tenant here = new Tenant("slack:T" + UUID.randomUUID());
  private final Tenant there = new Tenant("discord:" + UUID.randomUUID());
  private final OutsideRecord ana = record();

  private static OutsideRecord record() {
    return new OutsideRecord("ashby", UUID.randomUUID().toString(), null);
  }

  private CaseId read(Tenant tenant, OutsideRecord from, Instant at) {
    CaseId id = cases.open(tenant, "C1/1.0", at);
    Submission submission =
        Submission.of(null, Exhibit.of("cv", null, "I am Ana")).readFrom(List.of(from));
    cases.append(id, new Entry.HandedIn(at, "U1", submission));
    return id;
  }

  @Test
  void cases_of_all_tenants_are_erased_and_those_of_others_stay() {
    CaseId one = read(here, ana, AT);
    CaseId two = read(there, ana, AT);
    CaseId other = read(here, record(), AT);
    assertThat(records.of(ana)).containsExactlyInAnyOrder(one, two);
    records.erase(ana, "erased in Ashby");
    assertThat(records.of(ana)).isEmpty();
    assertThat(cases.find(one)).isEmpty();
    assertThat(cases.find(other)).isPresent();
  }

  @Test
  void a_record_that_several_tenants_read_is_named_with_the_first_time() {
    CaseId _ = read(there, ana, AT.plusSeconds(60));
    CaseId _ = read(here, ana, AT);
    assertThat(records.named("ashby", AT)).containsEntry(ana, AT);
    assertThat(records.named("ashby", AT.plusSeconds(1))).containsEntry(ana, AT.plusSeconds(60));
    assertThat(records.named("lever", AT)).doesNotContainKey(ana);
  }

  @Test
  void cases_of_all_tenants_follow_a_merge() {
    CaseId one = read(here, ana, AT);
    CaseId two = read(there, ana, AT);
    OutsideRecord into = record();
    records.move(ana, into.id());
    assertThat(records.of(into)).containsExactlyInAnyOrder(one, two);
    assertThat(records.of(ana)).isEmpty();
  }
}
