package dev.bonafide.postgres.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which cases go when a record goes elsewhere. */
class OutsideRecordsTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final OutsideRecord ANA = new OutsideRecord("greenhouse", "100", "100000");

  private final Database database = TestDatabase.sealed();
  private final PostgresCaseFiles cases = new PostgresCaseFiles(database);
  private final OutsideRecords records = new OutsideRecords(database);
  private final Tenant here = new Tenant("slack:T" + UUID.randomUUID());
  private final Tenant there = new Tenant("slack:T" + UUID.randomUUID());

  private CaseId read(Tenant tenant, OutsideRecord... from) {
    return read(cases, tenant, from);
  }

  private static CaseId read(PostgresCaseFiles cases, Tenant tenant, OutsideRecord... from) {
    CaseId id = cases.open(tenant, "C1/1.0", AT);
    Submission submission =
        Submission.of(null, Exhibit.of("cv", null, "I am Ana")).readFrom(List.of(from));
    cases.append(id, new Entry.HandedIn(AT, "U1", submission));
    return id;
  }

  private List<OutsideRecord> of(CaseId id) {
    return cases.find(id).orElseThrow().entries().stream()
        .map(Entry.HandedIn.class::cast)
        .flatMap(one -> one.submission().records().stream())
        .toList();
  }

  @Test
  void a_record_of_another_system_with_the_same_number_is_another() {
    CaseId _ = read(here, ANA);
    assertThat(records.cases(here, new OutsideRecord("lever", "100", null))).isEmpty();
    assertThat(records.cases(here, new OutsideRecord("greenhouse", "1000", null))).isEmpty();
  }

  @Test
  void all_cases_of_a_record_are_found_whatever_part_was_read_and_no_other_tenants() {
    CaseId whole = read(here, new OutsideRecord("greenhouse", "100", null));
    CaseId part = read(here, ANA);
    CaseId elsewhere = read(there, ANA);
    CaseId _ = read(here);
    assertThat(records.cases(here, ANA)).containsExactly(whole, part);
    assertThat(records.cases(there, ANA)).containsExactly(elsewhere);
    assertThat(records.tenants()).contains(here, there);
  }

  @Test
  void a_case_from_before_a_secret_was_set_is_found_and_moved_with_those_from_after() {
    CaseId before = read(new PostgresCaseFiles(TestDatabase.get()), here, ANA);
    CaseId after = read(here, ANA);
    assertThat(records.cases(here, ANA)).containsExactly(before, after);
    records.move(here, ANA, "200");
    assertThat(records.cases(here, ANA)).isEmpty();
    assertThat(records.cases(here, new OutsideRecord("greenhouse", "200", null)))
        .containsExactly(before, after);
  }

  @Test
  void a_case_that_is_gone_is_found_no_more() {
    CaseId id = read(here, ANA);
    cases.erase(id, "U1", AT);
    assertThat(records.cases(here, ANA)).isEmpty();
  }

  @Test
  void the_cases_of_a_merged_record_are_those_of_the_other_and_keep_their_part() {
    CaseId id = read(here, new OutsideRecord("lever", "9f", null), ANA);
    records.move(here, ANA, "200");
    records.move(here, ANA, "200");
    assertThat(records.cases(here, ANA)).isEmpty();
    assertThat(records.cases(here, new OutsideRecord("greenhouse", "200", null)))
        .containsExactly(id);
    assertThat(of(id))
        .containsExactly(
            new OutsideRecord("lever", "9f", null),
            new OutsideRecord("greenhouse", "200", "100000"));
  }

  @Test
  void no_number_stands_there_in_clear() {
    CaseId _ = read(here, new OutsideRecord("greenhouse", "31415926", null));
    Stream<String> stored =
        TestDatabase.owner(database)
            .sql(
                "select encode(record, 'escape') || encode(digest, 'escape') from outside_record"
                    + " where tenant = :tenant")
            .param("tenant", here.id())
            .query(String.class)
            .list()
            .stream();
    assertThat(stored).noneMatch(one -> one.contains("31415926"));
  }
}
