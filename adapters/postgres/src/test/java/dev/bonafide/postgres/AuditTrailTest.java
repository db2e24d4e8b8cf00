package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.audit.AuditRow;
import dev.bonafide.postgres.audit.ChainCheck;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class AuditTrailTest {
  /** Fewer than the connections: nobody waits for one, only for what others hold. */
  private static final int WORKERS = 8;

  private static final Instant AT = Instant.parse("2026-03-02T09:00:00.123456Z");

  private final Database database = TestDatabase.get();
  private final PostgresCaseFiles cases = new PostgresCaseFiles(database);
  private final ChainCheck chain = new ChainCheck(database);
  private final Tenant here = new Tenant("slack:T" + UUID.randomUUID());

  @Test
  void a_tenant_without_entries_has_a_chain_that_is_whole() {
    assertThat(chain.read(here, row -> {})).isEmpty();
    assertThat(chain.tenants()).doesNotContain(here);
  }

  @Test
  void everything_that_is_done_with_a_case_is_an_event_without_a_word_of_it() {
    aCase();

    assertThat(events())
        .extracting(AuditRow::event)
        .extracting(AuditEvent::actor, AuditEvent::act, AuditEvent::detail)
        .extracting(Object::toString)
        .containsExactly(
            "(\"U1\", HANDED_IN, \"1 exhibits\")",
            "(\"bot\", EXAMINED, \"high_risk\")",
            "(\"U2\", RULED, \"some-rule explained\")",
            "(\"U2\", RULED, \"some-rule taken back\")",
            "(\"U1\", CONCLUDED, \"" + Conclusion.CONFIRMED_FRAUD.id() + "\")",
            "(\"U1\", UNDONE, \"line 4\")");
    assertThat(events().toString()).doesNotContain("laptop", "cousin", "reason");
    assertThat(chain.tenants()).contains(here);
  }

  @Test
  void the_chain_outlives_the_case_and_says_who_erased_it() {
    CaseId id = aCase();
    cases.erase(id, "U7", AT);
    cases.erase(id, "U8", AT);

    assertThat(events())
        .hasSize(7)
        .last()
        .extracting(row -> row.event().act(), row -> row.event().actor())
        .containsExactly(AuditAct.ERASED, "U7");
  }

  @Test
  void what_fails_leaves_no_event() {
    assertThatThrownBy(
            () ->
                cases.append(
                    new CaseId(here, 99),
                    new Entry.Concluded(AT, "U1", Conclusion.CONFIRMED_FRAUD, "")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(events()).isEmpty();
  }

  @Test
  void what_is_noted_in_work_that_fails_is_no_event() {
    CaseId id = cases.open(here, "C1", AT);
    assertThatThrownBy(
            () ->
                database.run(
                    here,
                    () -> {
                      cases.note(new AuditEvent(id, AT, "U1", AuditAct.SAW, "verdict"));
                      throw new IllegalStateException("no answer");
                    }))
        .hasMessage("no answer");
    assertThat(events()).isEmpty();
  }

  @Test
  void work_whose_event_cannot_be_added_is_not_done_either() {
    CaseId id = cases.open(here, "C1", AT);
    AuditEvent unlike = new AuditEvent(id, AT, "U\u0000", AuditAct.SAW, "verdict");
    assertThatThrownBy(
            () ->
                database.run(
                    here,
                    () -> {
                      cases.append(id, new Entry.Undone(AT, "U1", 0));
                      cases.note(unlike);
                    }))
        .isInstanceOf(DataAccessException.class);
    assertThat(cases.find(id).orElseThrow().entries()).isEmpty();
    assertThat(events()).isEmpty();
  }

  @Test
  void what_adds_no_line_to_a_case_is_an_event_as_well() {
    CaseId id = cases.open(here, "C1", AT);
    cases.note(new AuditEvent(id, AT, "U1", AuditAct.SAW, "evidence"));
    cases.note(AuditEvent.of(here, AT, "U2", AuditAct.EXPORTED, "all"));

    assertThat(events())
        .extracting(row -> row.event().act().id(), row -> row.event().id().number())
        .containsExactly(tuple("saw", id.number()), tuple("exported", AuditEvent.NO_CASE));
  }

  @Test
  void an_event_that_was_changed_in_any_way_is_found() {
    aCase();
    for (String change :
        List.of(
            "actor = 'U9'",
            "act = 'erased'",
            "detail = 'check'",
            "case_number = case_number + 1",
            "at = at + interval '1 microsecond'",
            "hash = repeat('0', 64)")) {
      tamper("update audit_event set " + change + " where sequence = 2");
      assertThat(problem()).as(change).hasValue("event 2 is not the one that was added");
      restore();
    }
  }

  @Test
  void events_that_are_missing_in_the_middle_or_at_the_end_are_missed() {
    aCase();
    tamper("delete from audit_event where sequence = 3");
    assertThat(problem()).hasValue("event 3 is not the one that was added");
    restore();
    tamper("delete from audit_event where sequence = 6");
    assertThat(problem()).hasValue("event 6 is missing");
    restore();
    tamper("update audit_head set sequence = 5");
    assertThat(problem()).hasValue("the chain does not end as it was left");
  }

  @Test
  void two_events_in_another_order_are_found() {
    aCase();
    tamper("update audit_event set sequence = -1 where sequence = 2");
    tamper("update audit_event set sequence = 2 where sequence = 3");
    tamper("update audit_event set sequence = 3 where sequence = -1");
    assertThat(problem()).hasValue("event 2 is not the one that was added");
  }

  @Test
  void those_who_work_at_the_same_time_make_one_chain() throws Exception {
    List<Callable<CaseId>> work =
        IntStream.range(0, 24).<Callable<CaseId>>mapToObj(_ -> this::aCase).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(WORKERS)) {
      for (Future<CaseId> done : threads.invokeAll(work)) {
        done.get();
      }
    }
    assertThat(events()).hasSize(24 * 6);
  }

  @Test
  void those_who_erase_and_those_who_add_lines_never_wait_for_each_other_for_good()
      throws Exception {
    List<CaseId> there = IntStream.range(0, 30).mapToObj(_ -> aCase()).toList();
    List<Callable<Boolean>> work = new ArrayList<>();
    for (CaseId id : there) {
      work.add(() -> addsTwoLines(id));
      work.add(
          () -> {
            cases.erase(id, "U1", AT);
            return true;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(WORKERS)) {
      for (Future<Boolean> done : threads.invokeAll(work)) {
        done.get();
      }
    }
    assertThat(events()).filteredOn(row -> row.event().act() == AuditAct.ERASED).hasSize(30);
  }

  /** In one transaction, as a verdict is; whether the case was still there. */
  private boolean addsTwoLines(CaseId id) {
    try {
      database.run(
          here,
          () -> {
            cases.append(id, new Entry.Examined(AT, "bot", "e", "check", "r", "s", ""));
            cases.append(
                id, new Entry.HandedIn(AT, "U1", Submission.of(null, Exhibit.of("b", null, "b"))));
          });
      return true;
    } catch (IllegalArgumentException erased) {
      return false;
    }
  }

  @Test
  void nobody_changes_an_event_through_the_program_s_own_role() {
    aCase();
    assertThatThrownBy(
            () ->
                database.in(
                    here, () -> database.sql().sql("update audit_event set actor = 'x'").update()))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private CaseId aCase() {
    CaseId id = cases.open(here, "C1", AT);
    Submission submission = Submission.of(null, Exhibit.of("a", null, "the laptop to my cousin"));
    cases.append(id, new Entry.HandedIn(AT, "U1", submission));
    cases.append(id, new Entry.Examined(AT, "bot", "e", "high_risk", "r", "s", "cousin"));
    cases.append(id, new Entry.Ruled(AT, "U2", "some-rule", Disposition.EXPLAINED, "my reason"));
    cases.append(id, new Entry.Ruled(AT, "U2", "some-rule", null, ""));
    cases.append(id, new Entry.Concluded(AT, "U1", Conclusion.CONFIRMED_FRAUD, "my reason"));
    cases.append(id, new Entry.Undone(AT, "U1", 4));
    return id;
  }

  private List<AuditRow> events() {
    List<AuditRow> events = new ArrayList<>();
    assertThat(chain.read(here, events::add)).isEmpty();
    return events;
  }

  private Optional<String> problem() {
    return chain.read(here, row -> {});
  }

  private void tamper(String statement) {
    String scoped =
        statement.contains(" where ")
            ? statement + " and tenant = :t"
            : statement + " where tenant = :t";
    assertThat(TestDatabase.owner(database).sql(scoped).param("t", here.id()).update())
        .isPositive();
  }

  /** As it was: everything is done again. */
  private void restore() {
    TestDatabase.owner(database)
        .sql("delete from audit_event where tenant = :t")
        .param("t", here.id())
        .update();
    TestDatabase.owner(database)
        .sql("delete from audit_head where tenant = :t")
        .param("t", here.id())
        .update();
    aCase();
  }
}
