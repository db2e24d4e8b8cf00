package dev.bonafide.postgres.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.AttemptResult;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.audit.AuditRow;
import dev.bonafide.postgres.audit.ChainCheck;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.Mailboxes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Erasing someone leaves none of their words, names and contacts, wherever they stood. */
class PersonErasureTest {
  /**
   * Bytes that are no one's words: a reason of the bot's own, a token, the scheduler's, hashes, and
   * numbers of places, of which the last two go with their exhibit.
   */
  private static final List<String> NO_WORDS =
      List.of(
          "inbound_message.failure_reason",
          "outbound_message.failure_reason",
          "scheduled_tasks.task_data",
          "installation.sealed",
          "exhibit.hash",
          "case_exhibit.hash",
          "case_exhibit.picture_places",
          "outside_record.digest");

  private static final CaseRemoval.Request REQUEST =
      new CaseRemoval.Request(
          "cli:ana",
          "on request",
          StoredPerson.AT.plusSeconds(60),
          (where, id) -> where.platform() + " case " + id.number() + " is gone");

  private final Database database = TestDatabase.sealed();
  private final PersonSought sought = new PersonSought(StoredPerson.SOUGHT);
  private final List<CaseId> forgotten = new ArrayList<>();
  private final CaseRemoval removal =
      new CaseRemoval(database, forgotten::add, report -> List.of("pays-for-laptop"));

  @Test
  void what_is_looked_for_stands_everywhere_before() {
    StoredPerson person = anybody("slack");
    StoredWords stored = new StoredWords(database, person.tenant());
    TreeSet<String> columns = new TreeSet<>(StoredWords.columnsOfWords(database));
    columns.removeAll(NO_WORDS);

    assertThat(stored.holding(StoredPerson.TRACES))
        .as("a column of words that nothing here fills")
        .containsAll(columns)
        .contains("inbound_message.key", "tenant_setting.key", "tenant_setting.value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"slack", "discord", "telegram"})
  void nothing_of_them_is_left_in_any_table_and_a_redelivery_stays_dead(String platform) {
    StoredPerson person = anybody(platform);
    PostgresCaseFiles cases = new PostgresCaseFiles(database);
    CaseId other = person.other();

    assertThat(erasure(person).erase(person.tenant(), sought, REQUEST).isNowhere()).isTrue();

    StoredWords stored = new StoredWords(database, person.tenant());
    assertThat(stored.holding(StoredPerson.TRACES)).isEmpty();
    assertThat(person.redelivered()).isFalse();
    assertThat(stored.holding(StoredPerson.TRACES)).isEmpty();
    assertThat(cases.find(other)).isPresent();
    assertThat(stored.holding("bobsleighs")).containsExactly("exhibit.text");
    assertThat(forgotten).extracting(CaseId::number).containsExactly(1L, 2L, 3L);
  }

  @Test
  void before_anything_goes_it_is_told_what_would() {
    StoredPerson person = anybody("slack");
    CaseId other = person.other();

    FoundPerson found = new PersonSearch(database, person.lists()).find(person.tenant(), sought);

    assertThat(found.about()).extracting(CaseId::number).containsExactly(1L);
    assertThat(found.mentioned()).extracting(CaseId::number).containsExactly(2L, 3L);
    assertThat(found.messages()).extracting(FoundMail::key).containsExactly("m:1", "m:2");
    assertThat(found.replies()).extracting(FoundMail::key).containsExactly("r");
    assertThat(found.settings()).hasSize(1);
    assertThat(found.listed()).extracting(FoundListed::list).containsExactly("own", "own too");
    assertThat(new PostgresCaseFiles(database).find(other)).isPresent();
    assertThat(new StoredWords(database, person.tenant()).holding(StoredPerson.TRACES))
        .isNotEmpty();
  }

  @Test
  void of_the_team_s_own_lists_only_their_entries_go_and_what_others_publish_stays() {
    StoredPerson person = anybody("slack");
    erasure(person).erase(person.tenant(), sought, REQUEST);

    assertThat(person.lists().all())
        .extracting(list -> list.name() + " " + list.indicators())
        .containsExactly("official 1", "own 2");
    assertThat(person.lists().all().getLast().fingerprint())
        .isEqualTo(person.lists().read("own").orElseThrow().fingerprint());
  }

  @Test
  void what_is_noted_of_them_on_an_entry_of_others_is_emptied_and_the_entry_counts_on() {
    StoredPerson person = anybody("slack");
    FoundListed found =
        new PersonSearch(database, person.lists())
            .find(person.tenant(), sought)
            .listed()
            .getFirst();
    assertThat(found.entries())
        .extracting(one -> one.identifier().value())
        .containsExactly("bobby.sierra@example.com");
    assertThat(found.notes())
        .containsExactly("+1 415-555-0100 4155550100: his cousin keeps the laptop");

    erasure(person).erase(person.tenant(), sought, REQUEST);

    assertThat(person.lists().read("own").orElseThrow().indicators())
        .extracting(one -> one.identifier().value() + " " + one.entry())
        .containsExactly("front.example ", "pay@front.example case 12");
  }

  @Test
  void another_tenant_s_words_about_them_stay() {
    StoredPerson person = anybody("slack");
    StoredPerson elsewhere = anybody("slack");
    erasure(person).erase(person.tenant(), sought, REQUEST);
    assertThat(new StoredWords(database, elsewhere.tenant()).holding(StoredPerson.TRACES))
        .isNotEmpty();
  }

  @Test
  void the_card_is_changed_on_the_platform_and_nothing_else_is_said() {
    StoredPerson person = new StoredPerson(database, tenant("slack"), "slack");
    CaseId id = person.vetted();

    erasure(person).erase(person.tenant(), sought, REQUEST);
    erasure(person).erase(person.tenant(), sought, REQUEST);

    Mailbox mailbox = new Mailboxes(database, RetryPolicy.STANDARD).open(person.address());
    Mailbox.Pending pending = mailbox.pending().orElseThrow();
    assertThat(pending.outgoing().body()).isEqualTo("slack case 1 is gone");
    assertThat(pending.outgoing().target()).isEqualTo("C1/99." + id.number());
    mailbox.settle(
        mailbox.sending(pending.outgoing(), REQUEST.at()), new AttemptResult.Done("C1/99.1"));
    assertThat(mailbox.pending()).isEmpty();
  }

  @Test
  void of_other_cases_the_outcome_stays_and_the_chain_of_events_is_whole() {
    StoredPerson person = anybody("slack");
    erasure(person).erase(person.tenant(), sought, REQUEST);

    List<AuditRow> events = new ArrayList<>();
    assertThat(new ChainCheck(database).read(person.tenant(), events::add)).isEmpty();
    assertThat(events)
        .extracting(AuditRow::event)
        .filteredOn(event -> event.actor().equals("cli:ana"))
        .extracting(event -> event.act() + " " + event.id().number() + " " + event.detail())
        .containsExactly(
            AuditAct.ERASED + " 1 on request",
            AuditAct.EMPTIED + " 2 on request",
            AuditAct.EMPTIED + " 3 on request");
    assertThat(events.toString()).doesNotContainIgnoringCase("sierra");
  }

  private StoredPerson anybody(String platform) {
    StoredPerson person = new StoredPerson(database, tenant(platform), platform);
    person.vetted();
    person.mentioned();
    person.waiting();
    person.listed();
    return person;
  }

  private PersonErasure erasure(StoredPerson person) {
    return new PersonErasure(database, person.lists(), removal);
  }

  private static Tenant tenant(String platform) {
    return new Tenant(platform + ":T" + UUID.randomUUID());
  }
}
