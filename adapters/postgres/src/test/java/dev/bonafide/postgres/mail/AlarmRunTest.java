package dev.bonafide.postgres.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.digest.DigestAlarm;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.conversation.PostgresWeekly;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlarmRunTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
  private static final Instant MORNING = Instant.parse("2026-03-06T08:00:00Z");

  private final Database database = TestDatabase.get();
  private final PostgresCaseFiles cases = new PostgresCaseFiles(database);
  private final Inbox inbox = new PostgresInbox(database, () -> {});
  private final Address address =
      new Address(new Tenant("slack:T" + UUID.randomUUID()), "slack", "C1/1.0");
  private final List<Receipt> fresh = new CopyOnWriteArrayList<>();
  private CaseId id = new CaseId(address.tenant(), 1);

  @BeforeEach
  void opened() {
    assertThat(inbox.accept(new Receipt("first", address, "{}", AT))).isTrue();
    id = cases.open(address.tenant(), address.conversation(), AT);
    cases.append(
        id,
        new Entry.HandedIn(
            AT, "U1", new Submission(null, "Bo", List.of(), List.of(), List.of(), List.of())));
  }

  private void due(LocalDate day) {
    cases.append(id, new Entry.Assigned(AT, "U1", "U1", "Dana", day));
  }

  private void run(Instant now) {
    int _ = new AlarmRun(database, this::noting).run(now);
  }

  /** Those of this test: others share the database. */
  private boolean noting(Receipt receipt) {
    boolean isNew = inbox.accept(receipt);
    if (isNew && receipt.address().equals(address)) {
      fresh.add(receipt);
    }
    return isNew;
  }

  /** Takes what comes in, and dies before anybody hears that it did. */
  private boolean notingAndDying(Receipt receipt) {
    boolean isNew = noting(receipt);
    if (isNew && receipt.address().equals(address)) {
      throw new IllegalStateException("killed behind");
    }
    return isNew;
  }

  @Test
  void what_is_not_due_does_not_come_in() {
    due(FRIDAY);
    run(MORNING.minusSeconds(1));
    assertThat(fresh).isEmpty();
  }

  @Test
  void an_erased_case_takes_its_alarm_along() {
    due(FRIDAY);
    cases.erase(id, "U1", AT);
    run(MORNING);
    assertThat(fresh).isEmpty();
  }

  @Test
  void a_case_in_a_conversation_without_mail_has_nobody_to_tell() {
    id = cases.open(address.tenant(), "elsewhere", AT);
    due(FRIDAY);
    run(MORNING);
    assertThat(fresh).isEmpty();
  }

  @Test
  void what_is_due_comes_in_once_where_the_case_is() {
    due(FRIDAY);
    due(FRIDAY);
    run(MORNING);
    run(MORNING.plusSeconds(60));
    assertThat(fresh)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.address()).isEqualTo(address);
              assertThat(one.payload()).isEqualTo("{}");
            });
  }

  @Test
  void who_dies_before_it_is_kept_loses_none_and_who_dies_behind_it_doubles_none() {
    due(FRIDAY);
    Inbox dying =
        receipt -> {
          if (receipt.address().equals(address)) {
            throw new IllegalStateException("killed before");
          }
          return false;
        };
    assertThatThrownBy(() -> new AlarmRun(database, dying).run(MORNING))
        .hasMessage("killed before");
    assertThatThrownBy(() -> new AlarmRun(database, this::notingAndDying).run(MORNING))
        .hasMessage("killed behind");
    run(MORNING);
    assertThat(fresh).hasSize(1);
  }

  @Test
  void several_processes_at_once_let_it_come_in_once() throws InterruptedException {
    due(FRIDAY);
    List<Thread> replicas = new ArrayList<>();
    for (int replica = 0; replica < 4; replica++) {
      replicas.add(Thread.ofVirtual().start(() -> run(MORNING)));
    }
    for (Thread replica : replicas) {
      replica.join();
    }
    assertThat(fresh).hasSize(1);
  }

  private final PostgresWeekly weekly = new PostgresWeekly(database);
  private static final Instant MONDAY = Instant.parse("2026-03-09T08:00:00Z");

  private void everyWeek() {
    weekly.begin(address, new DigestAlarm("U1"), MONDAY);
  }

  private List<String> keys() {
    return fresh.stream().map(Receipt::key).toList();
  }

  @Test
  void what_comes_every_week_comes_once_a_week_and_goes_on() {
    everyWeek();
    run(MONDAY.minusSeconds(1));
    assertThat(fresh).isEmpty();
    run(MONDAY);
    run(MONDAY.plusSeconds(60));
    assertThat(fresh).hasSize(1);
    run(MONDAY.plus(Duration.ofDays(7)));
    assertThat(keys()).hasSize(2).doesNotHaveDuplicates();
    assertThat(DigestAlarm.by(fresh.getLast())).contains("U1");
  }

  @Test
  void weeks_in_which_no_process_ran_are_not_made_up_for() {
    everyWeek();
    run(MONDAY.plus(Duration.ofDays(24)));
    run(MONDAY.plus(Duration.ofDays(27)));
    assertThat(fresh).hasSize(1);
    run(MONDAY.plus(Duration.ofDays(28)));
    assertThat(fresh).hasSize(2);
  }

  @Test
  void who_dies_behind_a_week_doubles_none() {
    everyWeek();
    assertThatThrownBy(() -> new AlarmRun(database, this::notingAndDying).run(MONDAY))
        .hasMessage("killed behind");
    run(MONDAY);
    assertThat(fresh).hasSize(1);
  }

  @Test
  void several_processes_at_once_let_a_week_come_in_once() throws InterruptedException {
    everyWeek();
    List<Thread> replicas = new ArrayList<>();
    for (int replica = 0; replica < 4; replica++) {
      replicas.add(Thread.ofVirtual().start(() -> run(MONDAY)));
    }
    for (Thread replica : replicas) {
      replica.join();
    }
    run(MONDAY.plus(Duration.ofDays(6)));
    assertThat(fresh).hasSize(1);
  }

  @Test
  void what_was_turned_off_does_not_come_in_any_more() {
    everyWeek();
    assertThat(weekly.isOn(address)).isTrue();
    weekly.end(address);
    assertThat(weekly.isOn(address)).isFalse();
    run(MONDAY);
    assertThat(fresh).isEmpty();
  }

  @Test
  void an_erased_case_leaves_the_week_of_its_place() {
    everyWeek();
    cases.erase(id, "U1", AT);
    run(MONDAY);
    assertThat(fresh).hasSize(1);
  }
}
