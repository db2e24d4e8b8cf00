package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.View;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The command, the talk with the bot alone, and the page that each member has. */
class WaysInTest {
  private static final String C = Office.CLOSED;
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  private String commands(String user, String words) {
    return office.commands(user, C, words);
  }

  @Test
  void a_guest_gets_help_and_nothing_of_cases() {
    office.card(C, office.screened(C));
    office.closed.joins(Office.BO);
    assertThat(commands(Office.BO, "help")).contains("screen this conversation");
    for (String words : new String[] {"last", "delete 1 yes", "status", "settings"}) {
      assertThat(commands(Office.BO, words)).as(words).contains("Only members");
    }
    assertThat(office.cases.all()).hasSize(1);
  }

  @Test
  void the_command_is_answered_to_one_alone() {
    assertThat(commands(Office.ADA, "")).contains("screen this conversation");
    for (String words : List.of("screen this", "check this guy")) {
      assertThat(commands(Office.ADA, words)).contains("cannot see a conversation");
    }
    assertThat(commands(Office.ADA, "status")).contains("Slack: on", "Bonafide 1.0.0");
    assertThat(commands(Office.ADA, "settings questions 1")).contains("questions 1");
    assertThat(commands(Office.ADA, "dry-run")).contains("only when someone asks");
    assertThat(commands(Office.ADA, "last")).contains("no case yet");
    assertThat(office.slack.ledger().said()).isEmpty();
  }

  @Test
  void the_latest_case_that_one_may_see_and_its_end() {
    String thread = office.screened(C);
    Said card = office.card(C, thread);
    assertThat(commands(Office.ADA, "last")).contains("Ask first", "friend's account”");
    assertThat(commands(Office.ADA, "delete")).contains("Which case?", "“delete 1”");
    assertThat(commands(Office.ADA, "delete 1")).contains("This erases case 1");
    assertThat(commands(Office.ADA, "delete 2 yes")).contains("no longer here");
    assertThat(commands(Office.ADA, "delete 1 yes")).contains("Case 1 and its texts are erased");
    office.await(ledger -> ledger.standing(card.ts()).contains("was here. It has been erased"));
  }

  @Test
  void a_case_of_a_channel_where_one_is_not_is_neither_shown_nor_erased() {
    office.slack.add(Channel.closed("G0OTHER").of(List.of(FakeSlack.BEN.id())));
    String thread = office.slack.says("G0OTHER", Office.BO, "Pay my friend's account.", null);
    office.slack.mention("G0OTHER", FakeSlack.BEN.id(), Office.MENTION + "screen", thread);
    office.card("G0OTHER", thread);
    assertThat(commands(Office.ADA, "last")).contains("no case yet");
    assertThat(commands(Office.ADA, "delete 1 yes")).contains("no longer here");
    assertThat(office.cases.all()).hasSize(1);
    office.slack.opensHome(Office.ADA);
    office.await(_ -> office.slack.home(Office.ADA).isPresent());
    assertThat(office.slack.home(Office.ADA).orElseThrow().shown())
        .contains("There are none")
        .doesNotContain("Ben");
  }

  @Test
  void home_shows_the_cases_that_one_may_see_the_settings_and_what_is_kept() {
    String thread = office.screened(C);
    Said card = office.card(C, thread);
    office.slack.opensHome(Office.ADA);
    office.await(_ -> office.slack.home(Office.ADA).isPresent());
    View home = office.slack.home(Office.ADA).orElseThrow();
    assertThat(home.shown())
        .contains("*Case 1* · 20", "Ask first")
        .contains("questions 3", "What is stored")
        .doesNotContain("friend's account");
    office.slack.presses(home, "evidence");
    assertThat(office.window(Office.ADA, "What would change this").shown())
        .contains("friend's account");
    office.slack.presses(home, "delete");
    office.await(ledger -> ledger.standing(card.ts()).contains("was here. It has been erased"));
    office.await(
        _ -> office.slack.home(Office.ADA).orElseThrow().shown().contains("There are none"));
    assertThat(office.slack.home(Office.ADA).orElseThrow().shown())
        .contains("questions 3")
        .doesNotContain("*Case 1*");
  }

  @Test
  void home_says_whom_a_case_is_about_where_the_asker_named_them() {
    String thread = office.slack.says(C, Office.BO, "Please pay my friend's account.", null);
    office.slack.mention(
        C, Office.ADA, Office.MENTION + "screen name Bo Lund as candidate", thread);
    office.card(C, thread);
    office.slack.opensHome(Office.ADA);
    office.await(_ -> office.slack.home(Office.ADA).isPresent());
    assertThat(office.slack.home(Office.ADA).orElseThrow().shown())
        .contains("*Case 1* · Bo Lund · ")
        .doesNotContain("friend's account");
  }

  /** A case of a channel, with what was said of it. */
  private void kept(int number, Entry... more) {
    CaseId id =
        office.cases.open(new Tenant("slack:" + FakeSlack.TEAM), C + "/1." + number, Instant.EPOCH);
    Submission about = new Submission(null, "Person " + number, List.of(), List.of(), List.of());
    office.cases.append(id, new Entry.HandedIn(Instant.EPOCH, Office.ADA, about));
    List.of(more).forEach(entry -> office.cases.append(id, entry));
  }

  private View home(String words) {
    office.await(
        _ ->
            office.slack.home(Office.ADA).filter(home -> home.shown().contains(words)).isPresent());
    return office.slack.home(Office.ADA).orElseThrow();
  }

  @Test
  void home_turns_its_pages_and_ends_with_the_oldest_case() {
    for (int number = 1; number <= 23; number++) {
      kept(number);
    }
    office.slack.opensHome(Office.ADA);
    View first = home("*Case 23*");
    assertThat(first.shown()).contains("*Case 14*").doesNotContain("*Case 13*");
    office.slack.presses(first, "list-all-1");
    View second = home("*Case 13*");
    assertThat(second.shown()).contains("*Case 4*").doesNotContain("*Case 14*", "*Case 3*");
    office.slack.presses(second, "list-all-2");
    View last = home("*Case 3*");
    assertThat(last.shown()).contains("*Case 1*").doesNotContain("*Case 4*");
    assertThatThrownBy(() -> office.slack.presses(last, "list-all-3"))
        .isInstanceOf(RuntimeException.class);
    office.slack.presses(last, "list-all-1");
    home("*Case 13*");
  }

  @Test
  void home_shows_open_ones_and_those_that_were_decided() {
    Instant at = Instant.EPOCH;
    kept(1);
    kept(2, new Entry.Concluded(at, Office.ADA, Conclusion.CLEARED, "met her"));
    kept(3, new Entry.Concluded(at, Office.ADA, Conclusion.CONFIRMED_FRAUD, "the bank"));
    kept(4);
    office.slack.opensHome(Office.ADA);
    View home = home("*Case 3*");
    office.slack.presses(home, "list-open-0");
    office.await(_ -> !office.slack.home(Office.ADA).orElseThrow().shown().contains("*Case 3*"));
    assertThat(home("*Case 4*").shown()).contains("*Case 1*").doesNotContain("*Case 2*");
    office.slack.presses(home, "list-cleared-0");
    assertThat(home("*Case 2*").shown()).doesNotContain("*Case 1*", "*Case 3*");
    office.slack.presses(home, "list-confirmed-0");
    assertThat(home("*Case 3*").shown()).doesNotContain("*Case 1*", "*Case 2*");
  }

  @Test
  void what_stands_on_a_home_helps_nobody_who_left_the_channel_meanwhile() {
    Channel closed = Channel.closed("G0LATER").without(Office.BO);
    office.slack.add(closed);
    office.card("G0LATER", office.screened("G0LATER"));
    office.slack.opensHome(Office.ADA);
    office.await(_ -> office.slack.home(Office.ADA).isPresent());
    View home = office.slack.home(Office.ADA).orElseThrow();
    assertThat(home.shown()).contains("*Case 1*");
    closed.without(Office.ADA);
    office.slack.presses(home, "evidence");
    assertThat(office.window(Office.ADA, "no longer here").shown()).doesNotContain("friend's");
    office.slack.presses(home, "delete");
    office.await(
        _ -> office.slack.home(Office.ADA).orElseThrow().shown().contains("There are none"));
    assertThat(office.cases.all()).hasSize(1);
  }

  @Test
  void a_case_of_ones_own_talk_with_the_bot_opens_from_home() {
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "check\nBo: Pay my friend's account.", null);
    office.await(ledger -> ledger.said().stream().anyMatch(one -> one.shown().contains("Case 1")));
    office.slack.opensHome(Office.ADA);
    office.await(_ -> office.slack.home(Office.ADA).isPresent());
    office.slack.presses(office.slack.home(Office.ADA).orElseThrow(), "evidence");
    office.window(Office.ADA, "What would change this");
  }

  @Test
  void a_guest_has_a_home_without_cases() {
    office.card(C, office.screened(C));
    office.slack.opensHome(Office.BO);
    office.await(_ -> office.slack.home(Office.BO).isPresent());
    assertThat(office.slack.home(Office.BO).orElseThrow().shown())
        .contains("Only members")
        .doesNotContain("*Case 1*");
  }

  @Test
  void in_a_talk_alone_the_latest_case_that_one_may_see_comes_back() {
    office.card(C, office.screened(C));
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "last", null);
    office.await(
        ledger ->
            ledger.said().stream()
                .anyMatch(
                    one ->
                        one.channel().equals(FakeSlack.DIRECT)
                            && one.shown().contains("friend's account”")));
    Said card = office.slack.ledger().said().getLast();
    office.slack.presses(Office.ADA, FakeSlack.DIRECT, card.ts(), "outcome");
    View form = office.window(Office.ADA, "How did the case end?");
    office.slack.submits(form, Map.of("what", "cleared", "note", "Met him."));
    office.await(ledger -> ledger.standing(card.ts()).contains("Outcome recorded: cleared."));
  }

  @Test
  void what_is_pasted_in_a_talk_alone_is_evidence() {
    String pasted = "Dana: How shall we pay you?\nBo: Please pay my friend's account.";
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "check name Bo\n" + pasted, null);
    office.await(ledger -> ledger.said().stream().anyMatch(one -> one.shown().contains("Case 1")));
    Submission handedIn = ((Entry.HandedIn) office.latest().entries().getFirst()).submission();
    assertThat(handedIn.name()).isEqualTo("Bo");
    assertThat(handedIn.exhibits())
        .singleElement()
        .satisfies(one -> assertThat(one.kind()).isNull())
        .satisfies(one -> assertThat(one.text()).isEqualTo(pasted));
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, pasted, null);
    office.await(ledger -> ledger.said().stream().anyMatch(one -> one.shown().contains("Case 2")));
    office.slack.direct(FakeSlack.DIRECT, Office.ADA, "help", null);
    office.await(ledger -> ledger.said().getLast().text().contains("screen this conversation"));
  }
}
