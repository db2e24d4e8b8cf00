package dev.bonafide.bot.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.removal.Removals;
import dev.bonafide.bot.secret.Seal;
import dev.bonafide.bot.secret.SecretMasterKey;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.audit.AuditTrail;
import dev.bonafide.postgres.audit.ChainCheck;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.erasure.CaseRemoval;
import dev.bonafide.web.cases.CaseCount;
import dev.bonafide.web.cases.CaseLook;
import dev.bonafide.web.cases.CasePage;
import dev.bonafide.web.cases.CaseQuery;
import dev.bonafide.web.cases.CaseSummary;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored cases in a real database, with what people wrote sealed. */
class WebCasebookTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final Tenant SLACK = new Tenant("slack:T1");
  private static final CaseSearch.Bounds FEW = new CaseSearch.Bounds(100, 2, 1 << 20);

  @TempDir private static Path data;
  private static Database database;
  private PostgresCaseFiles cases;
  private WebCasebook casebook;

  @BeforeAll
  static void start() {
    SecretMasterKey key = new SecretMasterKey(Seal.of("a".repeat(Seal.SHORTEST)).orElseThrow());
    database = Database.in(Made.into(data)).sealedBy(key);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  /** Numbers begin with 1 in each test. */
  @BeforeEach
  void empty() {
    for (Tenant tenant : List.of(Tenant.LOCAL, SLACK)) {
      for (String table :
          List.of("case_file", "tenant_key", "tenant", "audit_event", "audit_head")) {
        database.run(tenant, () -> database.sql().sql("delete from " + table).update());
      }
    }
    cases = new PostgresCaseFiles(database);
    casebook = new WebCasebook(database, cases, InstantSource.fixed(NOW));
  }

  @Test
  void one_look_at_a_case_and_its_links_is_one_line_of_the_log() {
    CaseId id = keep(Tenant.LOCAL, "Bo Lund", "verify");
    CaseId other = keep(Tenant.LOCAL, "Mia Chen", "verify");
    cases.append(id, new Entry.Unlinked(NOW, "page", other.number(), "Two people."));
    List<LogRecord> lines = new ArrayList<>();
    StreamHandler kept =
        new StreamHandler() {
          @Override
          public void publish(LogRecord line) {
            lines.add(line);
          }
        };
    Logger log = Logger.getLogger(AuditTrail.class.getName());
    log.addHandler(kept);
    CaseLook look = casebook.look(id.number(), "page").orElseThrow();
    log.removeHandler(kept);
    assertThat(look.stored().summary().name()).isEqualTo("Bo Lund");
    assertThat(look.linkage().unlinked()).hasSize(1);
    assertThat(lines).hasSize(1);
    assertThat(database.in(Tenant.LOCAL, () -> new AuditTrail(database).page(Tenant.LOCAL, 0, 100)))
        .extracting(row -> row.event().detail())
        .contains("case", "links");
  }

  @Test
  void another_tenant_s_case_is_not_there_whatever_is_asked() {
    CaseId theirs = keep(SLACK, "Bo Lund", "verify");
    assertThat(casebook.page(all(), "api").cases()).isEmpty();
    assertThat(casebook.show(theirs.number(), "api")).isEmpty();
    assertThat(casebook.open(theirs.number())).isEmpty();
    CaseHistory history = cases.find(theirs).orElseThrow();
    assertThat(numbers(casebook.page(sought("Bo Lund"), "api"))).isEmpty();
    assertThat(history.entries()).hasSize(2);
  }

  @Test
  void what_was_shown_to_nobody_is_no_event() {
    casebook.page(sought("Bo Lund"), "api");
    casebook.show(7, "api");
    assertThat(events()).isEmpty();
  }

  @Test
  void a_list_is_one_event_that_numbers_its_cases() {
    keep(Tenant.LOCAL, "Bo Lund", "verify");
    keep(Tenant.LOCAL, "Ana Silva", "high_risk");
    CasePage page = casebook.page(all(), "page");
    assertThat(page.cases()).extracting(CaseSummary::name).containsExactly("Ana Silva", "Bo Lund");
    assertThat(page.hasNext()).isFalse();
    assertThat(events()).endsWith("page saw 0 overview 2 1");
  }

  @Test
  void cases_are_counted_by_verdict_and_outcome_and_shown_page_by_page() {
    assertThat(casebook.counts()).isEmpty();
    keep(SLACK, "Mia Chen", "verify");
    CaseId first = keep(Tenant.LOCAL, "Bo Lund", "verify");
    keep(Tenant.LOCAL, "Ana Silva", "verify");
    keep(Tenant.LOCAL, "Ana Silva", "high_risk");
    cases.append(first, new Entry.Concluded(NOW, "page", Conclusion.CLEARED, "met them"));
    assertThat(casebook.counts())
        .containsExactlyInAnyOrder(
            new CaseCount("verify", "cleared", 1),
            new CaseCount("verify", null, 1),
            new CaseCount("high_risk", null, 1));
    assertThat(numbers(casebook.page(new CaseQuery("", "cleared", "", 99, 0, 50), "page")))
        .containsExactly(1L);
    assertThat(numbers(casebook.page(new CaseQuery("", "none", "", 99, 0, 50), "page")))
        .containsExactly(3L, 2L);
    assertThat(numbers(casebook.page(new CaseQuery("", "", "", 99, 2, 50), "page")))
        .containsExactly(1L);
  }

  @Test
  void cases_are_found_by_a_name_that_is_sealed_however_it_is_spelt() {
    keep(Tenant.LOCAL, "Bo Lund", "verify");
    keep(Tenant.LOCAL, "Ana Silva", "verify");
    assertThat(numbers(casebook.page(sought("LUND, bo"), "api"))).containsExactly(1L);
    assertThat(numbers(casebook.page(sought("Carl"), "api"))).isEmpty();
  }

  @Test
  void a_search_opens_so_many_cases_and_says_where_to_go_on() {
    keep(Tenant.LOCAL, "Bo Lund", "verify");
    for (int i = 0; i < 4; i++) {
      keep(Tenant.LOCAL, "Ana Silva", "verify");
    }
    WebCasebook few = new WebCasebook(database, cases, InstantSource.fixed(NOW), FEW);
    CasePage first = few.page(sought("Bo Lund"), "api");
    assertThat(first).isEqualTo(new CasePage(List.of(), 4));
    CasePage second = few.page(new CaseQuery("", "", "Bo Lund", first.next(), 0, 50), "api");
    assertThat(second).isEqualTo(new CasePage(List.of(), 2));
    CasePage third = few.page(new CaseQuery("", "", "Bo Lund", second.next(), 0, 50), "api");
    assertThat(numbers(third)).containsExactly(1L);
    assertThat(third.hasNext()).isFalse();
  }

  @Test
  void cases_are_found_by_the_verdict_that_stands() {
    CaseId id = keep(Tenant.LOCAL, "Bo Lund", "verify");
    cases.append(id, examined("high_risk", "Bo Lund"));
    assertThat(casebook.page(new CaseQuery("verify", "", "", 99, 0, 50), "api").cases()).isEmpty();
    assertThat(numbers(casebook.page(new CaseQuery("high_risk", "", "", 99, 0, 50), "api")))
        .containsExactly(1L);
  }

  @Test
  void an_outcome_that_was_taken_back_does_not_stand() {
    CaseId id = keep(Tenant.LOCAL, "Bo Lund", "verify");
    cases.append(id, new Entry.Concluded(NOW, "api", Conclusion.CLEARED, "met them"));
    cases.append(id, new Entry.Concluded(NOW, "api", Conclusion.CONFIRMED_FRAUD, "mistyped"));
    cases.append(id, new Entry.Undone(NOW, "api", 3));
    assertThat(casebook.page(all(), "api").cases())
        .singleElement()
        .extracting(CaseSummary::outcome)
        .isEqualTo("cleared");
  }

  @Test
  void a_case_whose_words_went_is_listed_and_takes_nothing_more() {
    CaseId id = keep(Tenant.LOCAL, "Bo Lund", "verify");
    CaseHistory seen = casebook.open(id.number()).orElseThrow();
    Removals.of(database, new Settings(Map.of()))
        .cases()
        .empty(id, new CaseRemoval.Request("bonafide", "expired", NOW, (_, _) -> "gone"), null);
    CaseSummary left = casebook.page(all(), "api").cases().getFirst();
    assertThat(left).isEqualTo(new CaseSummary(1, NOW, NOW, "verify", null, null, null));
    assertThat(casebook.show(1, "api").orElseThrow().summary()).isEqualTo(left);
    assertThat(casebook.open(1)).isEmpty();
    assertThat(casebook.append(seen, List.of(concluded()), List.of())).isFalse();
  }

  @Test
  void what_somebody_else_added_meanwhile_keeps_the_lines_out() {
    CaseId id = keep(Tenant.LOCAL, "Bo Lund", "verify");
    CaseHistory seen = casebook.open(id.number()).orElseThrow();
    assertThat(casebook.append(seen, List.of(concluded()), List.of())).isTrue();
    assertThat(casebook.append(seen, List.of(concluded()), List.of())).isFalse();
    assertThat(casebook.open(id.number()).orElseThrow().entries()).hasSize(3);
  }

  @Test
  void a_case_that_is_erased_meanwhile_takes_nothing() {
    CaseId id = keep(Tenant.LOCAL, "Bo Lund", "verify");
    CaseHistory seen = casebook.open(id.number()).orElseThrow();
    cases.erase(id, "api", NOW);
    assertThat(casebook.append(seen, List.of(concluded()), List.of())).isFalse();
  }

  @Test
  void what_a_report_sent_to_a_model_is_noted_with_the_case() {
    CaseId id = keep(Tenant.LOCAL, "Bo Lund", "verify");
    CaseHistory history = casebook.open(id.number()).orElseThrow();
    casebook.reported(history, "api", List.of(new SentRequest("openai/gpt", "digest", 400)));
    assertThat(events())
        .endsWith("api sent_to_model 1 openai/gpt digest 400 characters", "api exported 1 report");
  }

  private CaseId keep(Tenant tenant, String name, String verdict) {
    CaseId id = cases.open(tenant, "api", NOW);
    Exhibit message = Exhibit.of("chat", ExhibitKind.MESSAGES, "Hello, it is " + name);
    cases.append(
        id,
        new Entry.HandedIn(
            NOW, "api", new Submission(null, name, List.of(), List.of(message), List.of())));
    cases.append(id, examined(verdict, name));
    return id;
  }

  private static Entry examined(String verdict, String name) {
    String report =
        "{\"id\": \"an-id\", \"subject\": {\"kind\": \"candidate\", \"name\": \"" + name + "\"}}";
    return new Entry.Examined(NOW, "api", "an-id", verdict, "r", "s", report);
  }

  private static Entry concluded() {
    return new Entry.Concluded(NOW, "api", Conclusion.CLEARED, "met them");
  }

  private static CaseQuery all() {
    return sought("");
  }

  private static CaseQuery sought(String words) {
    return new CaseQuery("", "", words, Long.MAX_VALUE, 0, CaseQuery.PAGE);
  }

  private static List<Long> numbers(CasePage page) {
    return page.cases().stream().map(CaseSummary::number).toList();
  }

  private List<String> events() {
    List<String> events = new ArrayList<>();
    new ChainCheck(database)
        .read(
            Tenant.LOCAL,
            row ->
                events.add(
                    "%s %s %d %s"
                        .formatted(
                            row.event().actor(),
                            row.event().act().id(),
                            row.event().id().number(),
                            row.event().detail())));
    return events;
  }
}
