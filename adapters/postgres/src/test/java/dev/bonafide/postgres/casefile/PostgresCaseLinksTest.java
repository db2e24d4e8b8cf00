package dev.bonafide.postgres.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.LinkReason;
import dev.bonafide.linkage.Trait;
import dev.bonafide.linkage.TraitKind;
import dev.bonafide.linkage.TraitSource;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cases of a tenant are linked, and what becomes of it. */
class PostgresCaseLinksTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  /** Takes each word of an exhibit for a wallet, and those in capitals for an employer. */
  private static final TraitSource WORDS =
      handedIn ->
          handedIn.exhibits().stream()
              .flatMap(one -> Stream.of(one.text().split(" ", -1)))
              .distinct()
              .map(word -> new Trait(kind(word), word))
              .toList();

  private final Database database = TestDatabase.sealed();
  private final PostgresCaseFiles cases = cases(database);
  private final PostgresCaseLinks links = new PostgresCaseLinks(database);
  private final Tenant here = new Tenant("slack:T" + UUID.randomUUID());
  private final Tenant there = new Tenant("slack:T" + UUID.randomUUID());

  private static TraitKind kind(String word) {
    return word.equals(word.toUpperCase(java.util.Locale.ROOT))
        ? TraitKind.EMPLOYER
        : word.startsWith("ref") ? TraitKind.REFEREE : TraitKind.WALLET;
  }

  private static PostgresCaseFiles cases(Database database) {
    return new PostgresCaseFiles(database, (_, _) -> {}, WORDS);
  }

  private CaseId aCase(Tenant tenant, String words) {
    CaseId id = cases.open(tenant, "C1/1.0", AT);
    handIn(id, "cv", words);
    return id;
  }

  private void handIn(CaseId id, String name, String words) {
    Submission more = Submission.of(null, Exhibit.of(name, null, words));
    cases.append(id, new Entry.HandedIn(AT, "U1", more));
  }

  private List<Long> linked(CaseId id) {
    return links.of(id).stream().map(CaseLink::other).toList();
  }

  private long rows(CaseId id) {
    return TestDatabase.owner(database)
        .sql("select count(*) from case_trait where tenant = :tenant and number = :number")
        .param("tenant", id.tenant().id())
        .param("number", id.number())
        .query(Long.class)
        .single();
  }

  @Test
  void a_case_that_is_not_there_and_one_that_shares_nothing_are_linked_to_none() {
    assertThat(linked(new CaseId(here, 99))).isEmpty();
    CaseId one = aCase(here, "one");
    CaseId _ = aCase(here, "two");
    assertThat(linked(one)).isEmpty();
  }

  @Test
  void cases_of_two_tenants_are_never_linked() {
    CaseId one = aCase(here, "w1");
    CaseId other = aCase(there, "w1");
    assertThat(linked(one)).isEmpty();
    assertThat(linked(other)).isEmpty();
  }

  @Test
  void what_both_have_links_both_ways_and_says_why() {
    CaseId one = aCase(here, "w1 x");
    CaseId _ = aCase(here, "y");
    CaseId other = aCase(here, "w1 z");
    assertThat(links.of(one))
        .containsExactly(
            new CaseLink(other.number(), List.of(new LinkReason(TraitKind.WALLET, 1, 2))));
    assertThat(linked(other)).containsExactly(one.number());
  }

  @Test
  void what_too_many_have_links_none() {
    CaseId one = aCase(here, "common");
    for (int more = 0; more < TraitKind.WALLET.most(); more++) {
      CaseId _ = aCase(here, "common");
    }
    assertThat(linked(one)).isEmpty();
  }

  @Test
  void an_employer_explains_a_referee_however_many_cases_name_it() {
    CaseId one = aCase(here, "ref1 FIRM");
    CaseId _ = aCase(here, "ref1 FIRM");
    CaseId elsewhere = aCase(here, "ref1 OTHER");
    for (int more = 0; more < 70; more++) {
      CaseId _ = aCase(here, "FIRM");
    }
    assertThat(linked(one)).containsExactly(elsewhere.number());
  }

  @Test
  void what_is_added_later_links_and_what_is_taken_back_does_not_any_more() {
    CaseId one = aCase(here, "w1");
    CaseId other = aCase(here, "z");
    handIn(other, "chat", "w1");
    assertThat(linked(one)).containsExactly(other.number());
    cases.append(other, new Entry.Undone(AT, "U1", 1));
    assertThat(linked(one)).isEmpty();
  }

  @Test
  void what_a_reviewer_unlinked_stays_so_from_both_sides_until_it_is_taken_back() {
    CaseId one = aCase(here, "w1");
    CaseId other = aCase(here, "w1");
    cases.append(one, new Entry.Unlinked(AT, "U1", other.number(), "a shared exchange"));
    handIn(other, "chat", "w2");
    assertThat(linked(one)).isEmpty();
    assertThat(linked(other)).isEmpty();
    Unlinked said = new Unlinked(1, 1, 2, AT, "U1", "a shared exchange");
    assertThat(links.unlinked(one)).containsExactly(said);
    assertThat(links.unlinked(other)).containsExactly(said);
    cases.append(one, new Entry.Undone(AT, "U1", 1));
    assertThat(links.unlinked(one)).isEmpty();
    assertThat(linked(other)).containsExactly(one.number());
  }

  @Test
  void a_case_that_was_erased_or_lost_its_words_is_linked_to_none() {
    CaseId one = aCase(here, "w1");
    CaseId erased = aCase(here, "w1");
    CaseId emptied = aCase(here, "w1");
    cases.erase(erased, "U1", AT);
    database.run(
        here,
        () ->
            new CaseRecords(database).empty(emptied, "U1", "retention", AT, null, _ -> List.of()));
    assertThat(linked(one)).isEmpty();
    assertThat(rows(erased) + rows(emptied)).isZero();
    assertThat(rows(one)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void why_a_case_is_not_linked_goes_with_the_words_of_the_other_one(boolean isErased) {
    CaseId stays = aCase(here, "w1");
    CaseId goes = aCase(here, "w1");
    cases.append(stays, new Entry.Unlinked(AT, "U1", goes.number(), "her brother's wallet"));
    CaseRecords records = new CaseRecords(database);
    database.run(
        here,
        () ->
            assertThat(
                    isErased
                        ? records.erase(goes, "U1", "on request", AT)
                        : records.empty(goes, "U1", "retention", AT, null, _ -> List.of()))
                .isTrue());
    assertThat(cases.find(stays).orElseThrow().entries().getLast())
        .isEqualTo(new Entry.Unlinked(AT, "U1", goes.number(), ""));
  }

  @Test
  void nothing_that_is_shared_stands_there_in_clear_and_no_two_tenants_store_it_alike() {
    CaseId one = aCase(here, "w1");
    CaseId other = aCase(there, "w1");
    assertThat(traits(one)).isNotEqualTo(traits(other));
  }

  private List<Long> traits(CaseId id) {
    return TestDatabase.owner(database)
        .sql("select trait from case_trait where tenant = :tenant and number = :number")
        .param("tenant", id.tenant().id())
        .param("number", id.number())
        .query(Long.class)
        .list();
  }

  @Test
  void cases_from_before_and_from_before_a_secret_was_set_are_linked_once_they_were_read() {
    PostgresCaseFiles unlinked = new PostgresCaseFiles(database);
    CaseId before = unlinked.open(here, "C1/1.0", AT);
    unlinked.append(
        before, new Entry.HandedIn(AT, "U1", Submission.of(null, Exhibit.of("cv", null, "w1"))));
    PostgresCaseFiles unsealed = cases(TestDatabase.get());
    CaseId open = unsealed.open(here, "C1/1.0", AT);
    unsealed.append(
        open, new Entry.HandedIn(AT, "U1", Submission.of(null, Exhibit.of("cv", null, "w1"))));
    CaseId now = aCase(here, "w1");
    assertThat(linked(now)).isEmpty();
    assertThat(new TraitRun(database, WORDS).run()).isPositive();
    assertThat(linked(now)).containsExactly(before.number(), open.number());
  }
}
