package dev.bonafide.bot.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.Ran;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What someone at the machine decides on a stored case. */
class CaseActCommandsTest {
  private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
  private static final String PATTERN = "pattern-pay-out-of-sight";
  private static final String PAYEE = "payment-third-party-payee";

  @TempDir private static Path folder;
  private static final Map<String, String> ENVIRONMENT = new HashMap<>();
  private static Database database;
  private static PostgresCaseFiles cases;
  private CaseId id;

  @BeforeAll
  static void start() {
    ENVIRONMENT.put("BONAFIDE_DATA", folder.toString());
    database = Made.open(new Settings(ENVIRONMENT));
    cases = new PostgresCaseFiles(database);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void keep() {
    id = cases.open(Tenant.LOCAL, "api", OPENED);
    String text = "could you send the salary to my friend's Payoneer";
    Submission evidence = Submission.of(null, Exhibit.of("chat", ExhibitKind.MESSAGES, text));
    cases.append(id, new Entry.HandedIn(OPENED, "api", evidence));
  }

  @Test
  void what_is_no_outcome_is_refused() {
    refused(run("outcome", number()), "fraud, cleared, withdrew, or unknown");
    refused(
        run("outcome", number(), "guilty", "--note", "a"),
        "one of fraud, cleared, withdrew, unknown");
    refused(run("outcome", number(), "cleared"), "say why with --note");
    refused(run("outcome", number(), "cleared", "--note", " "), "say why with --note");
    refused(run("outcome", number(), "fraud", "--note", "a".repeat(4_001)), "at most 4000");
    refused(run("outcome", "x", "fraud", "--note", "a"), "give the number of a case");
    refused(run("outcome", "999", "fraud", "--note", "a"), "no case 999");
    assertThat(entries()).hasSize(1);
  }

  @Test
  void an_outcome_is_recorded_once() {
    String[] outcome = {"outcome", number(), "fraud", "--note", "the bank said so"};
    assertThat(run(outcome).out())
        .isEqualTo("case " + number() + ": fraud" + System.lineSeparator());
    run(outcome);
    assertThat(entries()).hasSize(2);
    assertThat(entries().getLast())
        .isInstanceOfSatisfying(
            Entry.Concluded.class,
            said -> {
              assertThat(said.conclusion()).isEqualTo(Conclusion.CONFIRMED_FRAUD);
              assertThat(said.note()).isEqualTo("the bank said so");
              assertThat(said.by()).startsWith("cli:");
            });
  }

  @Test
  void what_is_no_ruling_is_refused() {
    refused(run("rule", number(), PAYEE), "give the number of a case, a finding");
    refused(
        run("rule", number(), PAYEE, "fine", "--reason", "a"), "explained, mistaken, confirmed");
    refused(run("rule", number(), PAYEE, "explained"), "say why with --reason");
    refused(run("rule", number(), "7", "confirmed"), "has no finding 7", "1 to 1");
    refused(run("rule", number(), "payment-wallet", "confirmed"), "no finding payment-wallet");
    refused(run("rule", "999", PAYEE, "confirmed"), "no case 999");
    assertThat(entries()).hasSize(1);
  }

  @Test
  void a_case_without_findings_has_nothing_to_rule_on() {
    CaseId plain = cases.open(Tenant.LOCAL, "api", OPENED);
    Submission hello = Submission.of(null, Exhibit.of("chat", ExhibitKind.MESSAGES, "Hello."));
    cases.append(plain, new Entry.HandedIn(OPENED, "api", hello));
    refused(run("rule", Long.toString(plain.number()), "1", "confirmed"), "has no findings");
  }

  @Test
  void a_finding_is_explained_by_its_rule_or_its_number_and_the_case_screened_again() {
    String title = "Wants to be paid through someone else's account";
    assertThat(run("rule", number(), PAYEE, "explained", "--reason", "shared with a spouse").out())
        .contains(title + ": explained", "case " + number() + ": ", "set aside: " + title);
    assertThat(entries()).hasSize(3).last().isInstanceOf(Entry.Examined.class);
    assertThat(entries().get(1))
        .isInstanceOfSatisfying(
            Entry.Ruled.class,
            ruled -> {
              assertThat(ruled.finding()).isEqualTo(PAYEE);
              assertThat(ruled.disposition()).isEqualTo(Disposition.EXPLAINED);
              assertThat(ruled.by()).startsWith("cli:");
            });
    assertThat(run("rule", number(), "1", "explained", "--reason", "shared with a spouse").out())
        .contains("this was recorded already");
    assertThat(run("rule", number(), "1", "confirmed").out()).contains("counts again: " + title);
    assertThat(entries()).hasSize(5);
  }

  @Test
  void a_ruling_on_a_pattern_is_told_under_its_title_alone() {
    String refusal = "PayPal is not possible for me, only crypto.";
    cases.append(
        id,
        new Entry.HandedIn(
            OPENED, "api", Submission.of(null, Exhibit.of("more", ExhibitKind.MESSAGES, refusal))));
    String title = "Wants someone else to receive the pay";
    assertThat(run("rule", number(), "1", "explained", "--reason", "shared with a spouse").out())
        .contains(title + ": explained", "set aside: " + title)
        .doesNotContain("Wants to be paid through", "new: ");
    assertThat(run("undo", number()).out())
        .contains("undone: ", "ruled on “" + title + "”: explained", "counts again: " + title)
        .doesNotContain("Wants to be paid through", PATTERN);
  }

  @Test
  void where_somebody_changed_nothing_there_is_nothing_to_undo() {
    cases.append(id, new Entry.Appealed(OPENED, "api", "It is mine."));
    refused(run("undo", number()), "that can be undone");
    refused(run("undo"), "give the number of a case");
  }

  @Test
  void the_last_change_is_undone_and_then_the_one_before() {
    run("outcome", number(), "cleared", "--note", "met her");
    run("rule", number(), PAYEE, "mistaken", "--reason", "a joke");
    assertThat(run("undo", number()).out())
        .contains(
            "undone: ", "ruled on “Wants to be paid through someone else's account”: mistaken")
        .contains("counts again: ");
    assertThat(run("undo", number()).out())
        .contains("set the outcome to “cleared”, “met her”", "still “");
    refused(run("undo", number()), "that can be undone");
    assertThat(Ran.withShippedRules(ENVIRONMENT, "audit", "export", "--tenant", "local").out())
        .contains("\"act\":\"ruled\"", "\"act\":\"undone\"", "\"act\":\"concluded\"");
  }

  private String number() {
    return Long.toString(id.number());
  }

  private List<Entry> entries() {
    return cases.find(id).orElseThrow().entries();
  }

  private static Ran run(String... args) {
    String[] all =
        Stream.of(Stream.of("case"), Stream.of(args), Stream.of("--tenant", "local"))
            .flatMap(each -> each)
            .toArray(String[]::new);
    return Ran.withShippedRules(ENVIRONMENT, all);
  }

  private static void refused(Ran ran, String... why) {
    assertThat(ran.status()).as(ran.err()).isEqualTo(2);
    assertThat(ran.err()).contains(why);
    assertThat(ran.out()).isEmpty();
  }
}
