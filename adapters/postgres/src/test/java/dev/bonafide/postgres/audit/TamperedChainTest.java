package dev.bonafide.postgres.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What someone can do to a chain who has the database and lacks the key. */
class TamperedChainTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00.123456Z");
  private static final String UNSEALED = "its end is not sealed with the key";

  private static final String REFUSED = "events are never changed";

  private final Database database = TestDatabase.sealed();
  private final JdbcClient owner = TestDatabase.owner(database);
  private final PostgresCaseFiles cases = new PostgresCaseFiles(database);
  private final ChainCheck chain = new ChainCheck(database);
  private final Tenant here = new Tenant("slack:T" + UUID.randomUUID());
  private CaseId id = new CaseId(here, 1);

  /** Six events, of which the last two are no line of the case. */
  @BeforeEach
  void work() {
    id = cases.open(here, "C1", AT);
    Submission submission = Submission.of(null, Exhibit.of("a", null, "the laptop"));
    cases.append(id, new Entry.HandedIn(AT, "U1", submission));
    cases.append(id, new Entry.Examined(AT, "bot", "e", "high_risk", "r", "s", "laptop"));
    cases.append(id, new Entry.Concluded(AT, "U1", Conclusion.CONFIRMED_FRAUD, "a reason"));
    cases.append(id, new Entry.Undone(AT, "U1", 2));
    cases.note(new AuditEvent(id, AT, "U1", AuditAct.SAW, "evidence"));
    cases.note(new AuditEvent(id, AT, "U2", AuditAct.SAW, "evidence"));
    assertThat(problem()).isEmpty();
  }

  @Test
  void a_tail_that_was_cut_off_is_missed_though_no_line_of_a_case_tells() {
    tamper("delete from audit_event where sequence > 4");
    endAt(4);
    assertThat(problem()).hasValue(UNSEALED);
  }

  @Test
  void a_tail_that_was_cut_off_is_missed_without_a_key_where_lines_of_cases_tell() {
    tamper("delete from audit_event where sequence > 2");
    endAt(2);
    tamper("delete from tenant_key");
    assertThat(new ChainCheck(TestDatabase.get()).read(here, _ -> {}))
        .hasValue("case 1 has a line 3 without its event");
  }

  @Test
  void a_chain_that_was_deleted_is_missed_as_long_as_a_case_is_there() {
    tamper("delete from audit_event");
    tamper("delete from audit_head");
    assertThat(chain.tenants()).contains(here);
    assertThat(problem()).hasValue("case 1 has a line 1 without its event");
  }

  @Test
  void a_chain_that_was_deleted_with_every_case_is_missed_where_one_was_erased() {
    cases.erase(id, "U1", AT);
    tamper("delete from audit_event");
    tamper("delete from audit_head");
    assertThat(chain.tenants()).contains(here);
    assertThat(problem()).hasValue("case 1 was erased without an event");
  }

  @Test
  void a_chain_that_goes_on_after_it_was_deleted_is_still_broken() {
    tamper("delete from audit_event");
    tamper("delete from audit_head");
    cases.note(new AuditEvent(id, AT, "U1", AuditAct.SAW, "evidence"));
    assertThat(problem()).hasValue("case 1 has a line 1 without its event");
  }

  @Test
  void events_behind_the_end_are_named() {
    endAt(4);
    assertThat(problem()).hasValue("event 5 stands behind the end");
  }

  @Test
  void an_event_in_the_middle_that_is_gone_swapped_or_changed_is_named() {
    tamper("delete from audit_event where sequence = 3");
    assertThat(problem()).hasValue("event 3 is not the one that was added");
    tamper("update audit_event set sequence = 3 where sequence = 4");
    assertThat(problem()).hasValue("event 3 is not the one that was added");
    tamper("update audit_event set actor = 'U9' where sequence = 2");
    assertThat(problem()).hasValue("event 2 is not the one that was added");
  }

  @Test
  void a_changed_end_is_named() {
    tamper("update audit_head set hash = repeat('0', 64)");
    assertThat(problem()).hasValue("the chain does not end as it was left");
  }

  @Test
  void a_chain_that_was_written_anew_from_an_event_on_is_found_by_its_end() {
    tamper("update audit_event set actor = 'U9' where sequence = 5");
    writeAnew();
    assertThat(problem()).hasValue(UNSEALED);
  }

  @Test
  void a_seal_that_was_taken_away_or_belongs_to_another_end_or_tenant_is_found() {
    String seal = seal();
    cases.note(new AuditEvent(id, AT, "U1", AuditAct.SAW, "questions"));
    owner
        .sql("update audit_head set seal = :seal where tenant = :t")
        .param("seal", seal)
        .param("t", here.id())
        .update();
    assertThat(problem()).hasValue(UNSEALED);
    tamper("update audit_head set seal = null");
    assertThat(problem()).hasValue(UNSEALED);
  }

  @Test
  void what_is_added_to_a_chain_that_was_tampered_with_does_not_make_it_whole() {
    tamper("update audit_event set actor = 'U9' where sequence = 5");
    writeAnew();
    cases.note(new AuditEvent(id, AT, "U1", AuditAct.SAW, "questions"));
    assertThat(problem()).hasValue(UNSEALED);
  }

  @Test
  void a_key_that_was_deleted_or_exchanged_makes_no_chain_whole() {
    tamper("delete from tenant_key");
    assertThat(problem()).hasValue(UNSEALED);
    cases.note(new AuditEvent(id, AT, "U1", AuditAct.SAW, "questions"));
    assertThat(problem()).hasValue(UNSEALED);
  }

  @Test
  void a_chain_of_before_there_was_a_key_is_sealed_once_somebody_asks_for_it() {
    tamper("update audit_head set seal = null");
    cases.note(new AuditEvent(id, AT, "U1", AuditAct.SAW, "questions"));
    assertThat(problem()).hasValue(UNSEALED);

    assertThat(chain.seal(here)).isTrue();

    assertThat(problem()).isEmpty();
    cases.note(new AuditEvent(id, AT, "U1", AuditAct.SAW, "questions"));
    assertThat(problem()).isEmpty();
  }

  @Test
  void nothing_is_sealed_without_a_key() {
    assertThat(new ChainCheck(TestDatabase.get()).seal(here)).isFalse();
  }

  @Test
  void the_program_s_own_role_can_neither_delete_an_event_nor_move_the_end_back() {
    for (String statement :
        List.of(
            "delete from audit_event where sequence > 4",
            "delete from audit_event",
            "delete from audit_head",
            "update audit_head set sequence = 4",
            "update audit_head set hash = ''",
            "update audit_head set tenant = 'other'",
            "insert into audit_head (tenant, sequence, hash) values ('other', 4, '')",
            "truncate audit_event",
            "update audit_event set actor = 'U9'",
            "alter table audit_event disable trigger all")) {
      assertThatThrownBy(() -> database.run(here, () -> database.sql().sql(statement).update()))
          .as(statement)
          .rootCause()
          .message()
          .containsAnyOf(REFUSED, "permission denied", "must be owner", "row-level security");
    }
    assertThat(problem()).isEmpty();
  }

  /** As anyone can who knows how, and has no key. */
  private void writeAnew() {
    ChainLink at = ChainLink.START;
    for (AuditRow row : database.in(here, () -> trail().page(here, 0, 100))) {
      at = at.next(row.event());
      owner
          .sql("update audit_event set hash = :hash where tenant = :t and sequence = :sequence")
          .param("hash", at.hash())
          .param("t", here.id())
          .param("sequence", at.sequence())
          .update();
    }
    endAt(at.sequence());
  }

  private AuditTrail trail() {
    return new AuditTrail(database);
  }

  private String seal() {
    return owner
        .sql("select seal from audit_head where tenant = :t")
        .param("t", here.id())
        .query(String.class)
        .single();
  }

  private void endAt(long sequence) {
    tamper(
        "update audit_head set sequence = %d, hash = (select hash from audit_event e where e.tenant = audit_head.tenant and e.sequence = %d)"
            .formatted(sequence, sequence));
  }

  private Optional<String> problem() {
    return chain.read(here, _ -> {});
  }

  private void tamper(String statement) {
    String scoped =
        statement + (statement.contains(" where sequence") ? " and" : " where") + " tenant = :t";
    assertThat(owner.sql(scoped).param("t", here.id()).update()).isPositive();
  }
}
