package dev.bonafide.postgres.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.FilledTenant;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.conversation.PostgresHoldings;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.postgres.mail.PostgresInbox;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class SealedWordsTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final String WORDS = "Отправьте ноутбук to my cousin \uD83D half a pair \u0000";

  private static final String BYTES =
      """
      select table_name || ' ' || column_name from information_schema.columns
      where table_schema = 'bonafide' and data_type = 'bytea'
        and table_name not in ('installation', 'scheduled_tasks')
        and column_name not in ('hash', 'digest', 'failure_reason')
      """;

  private static Database plain;

  private final TestMasterKey master = TestMasterKey.random();
  private final Tenant here = new Tenant("slack:T" + UUID.randomUUID());

  @BeforeAll
  static void open() {
    plain = TestDatabase.elsewhere();
  }

  @Test
  void a_fingerprint_is_the_same_for_the_same_words_of_a_tenant_and_for_nobody_without_its_key() {
    PostgresKept kept = new PostgresKept(plain.sealedBy(master));
    Tenant there = new Tenant("slack:T" + UUID.randomUUID());
    String made = kept.fingerprint(here, "wallet 1ABC");
    assertThat(made)
        .hasSize(32)
        .isEqualTo(kept.fingerprint(here, "wallet 1ABC"))
        .isNotEqualTo(kept.fingerprint(here, "wallet 1ABD"))
        .isNotEqualTo(kept.fingerprint(there, "wallet 1ABC"))
        .isNotEqualTo(new PostgresKept(plain).fingerprint(here, "wallet 1ABC"));
  }

  @AfterAll
  static void close() {
    plain.close();
  }

  /** What one test's key encrypted would keep the others from opening the database. */
  @AfterEach
  void forgetKeys() {
    TestDatabase.owner(plain).sql("delete from tenant_key").update();
  }

  @Test
  void no_column_of_a_case_or_of_mail_holds_words_as_they_are() {
    Tenant tenant = FilledTenant.in(plain.sealedBy(master)).tenant();
    for (String place : TestDatabase.owner(plain).sql(BYTES).query(String.class).list()) {
      String[] column = place.split(" ");
      List<byte[]> stored = stored(tenant, column[0], column[1]);
      assertThat(stored).as(place).isNotEmpty().allMatch(SealedWords::isSealed);
    }
  }

  @Test
  void a_search_of_every_table_finds_none_of_the_words_in_any_encoding() {
    Database sealed = plain.sealedBy(master);
    String marker = "zanzibar-" + UUID.randomUUID();
    keep(sealed, here, marker);
    List<String> found = new ArrayList<>();
    for (String table : FilledTenant.tables(plain)) {
      TestDatabase.owner(plain)
          .sql("select t::text from " + table + " t")
          .query(String.class)
          .list()
          .stream()
          .filter(row -> row.contains(marker) || row.contains(hex(marker)))
          .forEach(row -> found.add(table));
    }
    assertThat(found).isEmpty();

    keep(plain, here, marker);
    assertThat(stored(here, "exhibit", "text"))
        .as("the search finds what is not sealed")
        .anyMatch(text -> HexFormat.of().formatHex(text).contains(hex(marker)));
  }

  @Test
  void words_come_back_as_they_were() {
    Database sealed = plain.sealedBy(master);
    CaseId id = keep(sealed, here, WORDS);
    assertThat(text(sealed, id)).isEqualTo(WORDS);
    Address address = new Address(here, "slack", "C9/1.0");
    new PostgresInbox(sealed, () -> {}).accept(new Receipt("k9", address, WORDS, AT));
    assertThat(new Mailboxes(sealed, RetryPolicy.STANDARD).open(address).take(AT))
        .hasValueSatisfying(taken -> assertThat(taken.receipt().payload()).isEqualTo(WORDS));
  }

  @Test
  void what_was_stored_before_there_was_a_key_is_read_as_it_is() {
    CaseId before = keep(plain, here, WORDS);
    assertThat(text(plain.sealedBy(master), before)).isEqualTo(WORDS);
  }

  @Test
  void a_text_that_is_handed_in_twice_is_stored_once_under_what_tells_nothing_of_it() {
    Database sealed = plain.sealedBy(master);
    keep(sealed, here, "the same");
    keep(sealed, here, "the same");
    assertThat(stored(here, "exhibit", "hash"))
        .hasSize(1)
        .doesNotContain(TenantWords.UNSEALED.digest(here, "the same"));
    Tenant there = new Tenant(here.id() + "b");
    keep(sealed, there, "the same");
    assertThat(stored(there, "exhibit", "hash"))
        .doesNotContainAnyElementsOf(stored(here, "exhibit", "hash"));
  }

  @Test
  void without_the_key_or_with_another_one_nothing_is_read_and_the_start_says_so() {
    CaseId id = keep(plain.sealedBy(master), here, WORDS);
    assertThatThrownBy(() -> text(plain, id)).isInstanceOf(BrokenSeal.class);
    assertThatThrownBy(() -> plain.sealedBy(TestMasterKey.random()))
        .isInstanceOf(BrokenSeal.class)
        .hasMessageContaining("is not the one");
  }

  @Test
  void a_master_key_is_changed_while_everything_stays_readable_and_the_old_one_may_go() {
    CaseId id = keep(plain.sealedBy(master), here, WORDS);
    TestMasterKey next = master.rotated();
    Database earlier = plain.sealedBy(next.before());

    Database later = plain.sealedBy(next);
    later.renewKeys();
    assertThat(text(later, id)).isEqualTo(WORDS);
    assertThat(text(earlier, id))
        .as("a process that is told of the new one first")
        .isEqualTo(WORDS);
    TestMasterKey alone = new TestMasterKey(next.id(), next.current(), null);
    assertThat(text(plain.sealedBy(alone), id)).isEqualTo(WORDS);
  }

  @Test
  void a_row_that_is_carried_over_to_another_tenant_opens_nothing() {
    Database sealed = plain.sealedBy(master);
    keep(sealed, here, WORDS);
    Tenant there = new Tenant(here.id() + "b");
    CaseId theirs = keep(sealed, there, "theirs");
    byte[] ours = stored(here, "exhibit", "text").getFirst();
    owner(there, "update exhibit set text = :bytes where tenant = :tenant", ours);

    assertThatThrownBy(() -> text(sealed, theirs))
        .isInstanceOf(BrokenSeal.class)
        .hasMessageContaining("another key, or changed");
  }

  @Test
  void with_its_key_an_erased_tenant_s_rows_in_a_copy_say_nothing_any_more() {
    Database sealed = plain.sealedBy(master);
    keep(sealed, here, WORDS);
    byte[] copied = stored(here, "exhibit", "text").getFirst();
    new PostgresHoldings(sealed).erase(here);
    CaseId later = keep(sealed, here, "another");
    owner(here, "update exhibit set text = :bytes where tenant = :tenant", copied);

    assertThatThrownBy(() -> text(sealed, later)).isInstanceOf(BrokenSeal.class);
  }

  @Test
  void a_tenant_that_another_process_took_away_gets_a_key_of_its_own_again() {
    Database sealed = plain.sealedBy(master);
    Database elsewhere = plain.sealedBy(master);
    keep(sealed, here, WORDS);
    new PostgresHoldings(elsewhere).erase(here);

    CaseId later = keep(sealed, here, "later");
    assertThat(text(elsewhere, later)).isEqualTo("later");
  }

  @Test
  void those_who_take_a_tenant_away_and_those_who_write_never_wait_for_each_other_for_good()
      throws Exception {
    Database sealed = plain.sealedBy(master);
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      String key = "k" + number;
      work.add(() -> accepts(sealed, key));
      work.add(() -> opens(sealed));
      work.add(
          () -> {
            new PostgresHoldings(sealed).erase(here);
            return true;
          });
    }
    // No more than there are connections: who waits for one gives up after a while.
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> done : threads.invokeAll(work)) {
        done.get();
      }
    }
    CaseId id = keep(sealed, here, "after all");
    assertThat(text(sealed, id)).isEqualTo("after all");
    assertThat(readable(sealed)).isTrue();
  }

  private boolean accepts(Database sealed, String key) {
    Address address = new Address(here, "slack", "C1/1.0");
    return new PostgresInbox(sealed, () -> {}).accept(new Receipt(key, address, WORDS, AT));
  }

  /** Whether the case was opened; its tenant may be taken away before something is added. */
  private boolean opens(Database sealed) {
    try {
      keep(sealed, here, WORDS);
      return true;
    } catch (IllegalArgumentException | DataIntegrityViolationException takenAway) {
      return false;
    }
  }

  /** Whether no row was left that was sealed by a key which is gone. */
  private boolean readable(Database sealed) {
    return sealed.in(
        here,
        () ->
            stored(here, "inbound_message", "payload").stream()
                .allMatch(row -> sealed.words().read(here, row).equals(WORDS)));
  }

  private static CaseId keep(Database database, Tenant tenant, String words) {
    PostgresCaseFiles cases = new PostgresCaseFiles(database);
    CaseId id = cases.open(tenant, "C1", AT);
    Submission submission = Submission.of(null, Exhibit.of(words, null, words));
    cases.append(id, new Entry.HandedIn(AT, "U1", submission));
    cases.append(id, new Entry.Examined(AT, "U1", "e", "check", "r", "s", words));
    return id;
  }

  private static String text(Database database, CaseId id) {
    Entry.HandedIn handedIn =
        (Entry.HandedIn)
            new PostgresCaseFiles(database).find(id).orElseThrow().entries().getFirst();
    return handedIn.submission().exhibits().getFirst().text();
  }

  private static List<byte[]> stored(Tenant tenant, String table, String column) {
    String statement =
        "select %2$s from %1$s where tenant = :tenant and length(%2$s) > 0"
            .formatted(table, column);
    return TestDatabase.owner(plain)
        .sql(statement)
        .param("tenant", tenant.id())
        .query((row, _) -> row.getBytes(1))
        .list();
  }

  private static void owner(Tenant tenant, String statement, byte[] bytes) {
    JdbcClient sql = TestDatabase.owner(plain);
    sql.sql(statement).param("tenant", tenant.id()).param("bytes", bytes).update();
  }

  private static String hex(String words) {
    return HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
  }
}
