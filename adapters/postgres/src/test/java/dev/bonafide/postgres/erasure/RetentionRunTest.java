package dev.bonafide.postgres.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Retention;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.audit.AuditRow;
import dev.bonafide.postgres.audit.ChainCheck;
import dev.bonafide.postgres.casefile.CaseRecord;
import dev.bonafide.postgres.casefile.CaseRecords;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.conversation.PostgresTenants;
import dev.bonafide.postgres.mail.Mailboxes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When its time is over, what people wrote goes by itself; what resulted stays. */
class RetentionRunTest {
  private static final Instant AT = StoredPerson.AT;

  private final Database database = TestDatabase.sealed();
  private final PostgresCaseFiles cases = new PostgresCaseFiles(database);
  private final List<CaseId> forgotten = new ArrayList<>();
  private final StoredPerson person =
      new StoredPerson(database, new Tenant("slack:T" + UUID.randomUUID()), "slack");
  private final StoredWords stored = new StoredWords(database, person.tenant());

  @Test
  void a_day_too_early_nothing_goes() {
    CaseId id = person.vetted();
    run(new Retention(30), days(29));
    assertThat(cases.find(id)).isPresent();
  }

  @Test
  void who_keeps_things_forever_keeps_them() {
    CaseId id = person.vetted();
    run(Retention.FOREVER, days(3000));
    assertThat(cases.find(id)).isPresent();
  }

  @Test
  void no_word_is_left_and_verdict_rules_rulings_and_outcome_are() {
    CaseId id = person.vetted();
    person.waiting();
    run(new Retention(30), days(31));

    assertThat(stored.holding("cousin keeps", "cv of Bobby", "Bobby Sierra said so")).isEmpty();
    assertThat(stored.holding("pays-for-laptop"))
        .containsExactly("audit_event.detail", "case_entry.finding", "case_entry.findings");
    CaseRecord record = record(id);
    assertThat(record.emptiedAt()).isEqualTo(days(31));
    assertThat(record.findings()).containsEntry(1, List.of("pays-for-laptop"));
    assertThat(record.history().entries())
        .satisfiesExactly(
            handedIn -> assertThat(((Entry.HandedIn) handedIn).submission().exhibits()).isEmpty(),
            examined -> assertThat(((Entry.Examined) examined).verdict()).isEqualTo("verify"),
            ruled ->
                assertThat(((Entry.Ruled) ruled).disposition()).isEqualTo(Disposition.EXPLAINED),
            concluded ->
                assertThat(((Entry.Concluded) concluded).conclusion())
                    .isEqualTo(Conclusion.CONFIRMED_FRAUD),
            asked -> assertThat(((Entry.Challenged) asked).code()).isEmpty());
    assertThat(forgotten).contains(id);
  }

  @Test
  void for_a_conversation_the_case_is_gone_and_takes_no_lines() {
    CaseId id = person.vetted();
    run(new Retention(30), days(31));
    assertThat(cases.find(id)).isEmpty();
    assertThat(cases.latest(id.tenant(), "C1/1.0")).isEmpty();
    assertThat(cases.recent(id.tenant(), 9)).isEmpty();
    assertThatThrownBy(() -> cases.append(id, new Entry.Undone(days(31), "U1", 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_card_says_that_its_time_is_over() {
    person.vetted();
    run(new Retention(30), days(31));
    Mailbox mailbox = new Mailboxes(database, RetryPolicy.STANDARD).open(person.address());
    assertThat(mailbox.pending().orElseThrow().outgoing().body()).isEqualTo("slack expired 1");
  }

  @Test
  void time_counts_from_the_last_words_that_somebody_added_and_not_from_a_look() {
    CaseId added = person.vetted();
    CaseId looked = person.mentioned().getFirst();
    cases.append(added, new Entry.Concluded(days(20), "U1", Conclusion.CLEARED, "it was Ana"));
    cases.append(looked, new Entry.Examined(days(20), "U1", "e", "verify", "r", "s", "{}"));
    run(new Retention(30), days(31));
    assertThat(cases.find(added)).isPresent();
    assertThat(cases.find(looked)).isEmpty();
    run(new Retention(30), days(51));
    assertThat(cases.find(added)).isEmpty();
  }

  @Test
  void a_tenant_s_own_time_ends_earlier_and_never_later() {
    CaseId sooner = person.vetted();
    StoredPerson elsewhere =
        new StoredPerson(database, new Tenant("slack:T" + UUID.randomUUID()), "slack");
    CaseId never = elsewhere.vetted();
    tenants(new Retention(30))
        .prefer(person.tenant(), Preferences.USUAL.keeping(new Retention(14)));
    tenants(new Retention(30))
        .prefer(elsewhere.tenant(), Preferences.USUAL.keeping(new Retention(90)));
    run(new Retention(30), days(15));
    assertThat(cases.find(sooner)).isEmpty();
    assertThat(cases.find(never)).isPresent();
    run(new Retention(30), days(31));
    assertThat(cases.find(never)).isEmpty();
  }

  @Test
  void a_run_that_broke_off_is_gone_on_with_and_nothing_happens_twice() {
    person.vetted();
    person.mentioned();
    CaseRemoval breaking =
        new CaseRemoval(
            database,
            id -> {
              if (id.tenant().equals(person.tenant()) && id.number() == 2) {
                throw new IllegalStateException("killed");
              }
            },
            report -> List.of());
    RetentionRun.Sum broken = run(breaking, new Retention(30), days(31));
    // Other tests left cases in this database that were sealed by keys of their own.
    assertThat(broken.failed()).isPositive();
    assertThat(cases.recent(person.tenant(), 9))
        .extracting(one -> one.id().number())
        .containsExactly(2L);
    run(new Retention(30), days(31));
    run(new Retention(30), days(31));

    List<AuditRow> events = new ArrayList<>();
    assertThat(new ChainCheck(database).read(person.tenant(), events::add)).isEmpty();
    assertThat(events)
        .extracting(AuditRow::event)
        .filteredOn(event -> event.act() == AuditAct.EMPTIED)
        .extracting(event -> event.actor() + " " + event.id().number() + " " + event.detail())
        .containsExactly("retention 1 after 30d", "retention 3 after 30d", "retention 2 after 30d");
  }

  @Test
  void more_than_fit_into_one_batch_go_in_one_run() {
    for (int at = 0; at < 201; at++) {
      cases.open(person.tenant(), "c" + at, AT);
    }
    assertThat(run(new Retention(30), days(31)).cases()).isGreaterThanOrEqualTo(201);
    assertThat(cases.recent(person.tenant(), 9)).isEmpty();
  }

  private RetentionRun.Sum run(Retention retention, Instant now) {
    return run(
        new CaseRemoval(database, forgotten::add, report -> List.of("pays-for-laptop")),
        retention,
        now);
  }

  private RetentionRun.Sum run(CaseRemoval removal, Retention retention, Instant now) {
    CardNotice notice = (where, id) -> where.platform() + " expired " + id.number();
    return new RetentionRun(database, tenants(retention), removal, notice).run(now);
  }

  private PostgresTenants tenants(Retention retention) {
    return new PostgresTenants(database, retention);
  }

  private CaseRecord record(CaseId id) {
    return database.in(id.tenant(), () -> new CaseRecords(database).find(id).orElseThrow());
  }

  private static Instant days(int days) {
    return AT.plus(Duration.ofDays(days));
  }
}
