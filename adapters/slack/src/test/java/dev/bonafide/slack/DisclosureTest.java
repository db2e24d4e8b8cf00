package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.View;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who gets to see what, by the sort of channel. */
class DisclosureTest {
  private static final String DIRECT = FakeSlack.DIRECT;
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_channel_of_which_slack_says_nothing_counts_as_wide() {
    Set<String> scopes = new HashSet<>(FakeSlack.SCOPES);
    scopes.remove("channels:read");
    office.slack.add(new Token(office.slack.botToken(), Token.Kind.BOT, scopes));
    office.screened(Office.WIDE);
    assertThat(office.alone(DIRECT, 1).shown()).contains("the bot cannot tell who reads");
    assertThat(office.slack.ledger().said())
        .filteredOn(one -> one.channel().equals(Office.WIDE))
        .noneMatch(one -> one.shown().contains("Ask first"));
  }

  @Test
  void a_wide_channel_sees_a_verdict_when_the_asker_posts_it_and_no_name_and_no_quotation() {
    String wide = "C0OPEN";
    office.slack.add(Channel.joined(wide).without(Office.BO));
    String thread = office.screened(wide);
    Said alone = office.alone(DIRECT, 1);
    assertThat(alone.shown())
        .contains("friend's account”", "everyone in the workspace can read that channel");
    assertThat(office.slack.ledger().posts(wide, thread))
        .noneMatch(one -> office.slack.ledger().standing(one.ts()).contains("Ask first"));
    office.slack.presses(Office.ADA, DIRECT, alone.ts(), "post");
    Said card = office.card(wide, thread);
    assertThat(office.slack.ledger().standing(card.ts()))
        .contains("Ask first", "Wants to be paid", "Names and quotes")
        .doesNotContain("friend's account”", "Bo Lund", "broken”");
    office.slack.presses(Office.ADA, wide, card.ts(), "evidence");
    assertThat(office.window(Office.ADA, "What would change this").shown())
        .contains("friend's account", "Bo Lund");
  }

  @Test
  void a_line_to_the_bot_alone_is_about_the_case_that_was_just_told_there() {
    office.screened(Office.WIDE);
    office.alone(DIRECT, 1);
    long told = office.latest().id().number();
    office.slack.says(DIRECT, Office.ADA, "he told us himself, so whats the problem?", null);
    office.await(ledger -> ledger.said().getLast().shown().contains("friend's account"));
    assertThat(office.latest().id().number()).isEqualTo(told);
  }

  @Test
  void nothing_is_posted_where_the_candidate_reads_along() {
    String thread = office.screened(Office.WIDE);
    office.slack.presses(Office.ADA, DIRECT, office.alone(DIRECT, 1).ts(), "post");
    office.await(ledger -> !ledger.whispers().isEmpty());
    assertThat(office.slack.ledger().whispers().getLast().shown()).startsWith("Not posted: ");
    assertThat(office.slack.ledger().posts(Office.WIDE, thread))
        .noneMatch(one -> office.slack.ledger().standing(one.ts()).contains("Ask first"));
  }

  @Test
  void a_private_channel_sees_everything() {
    String thread = office.screened(Office.CLOSED);
    Said card = office.card(Office.CLOSED, thread);
    assertThat(office.slack.ledger().standing(card.ts()))
        .contains("friend's account”")
        .doesNotContain("Names and quotes");
  }

  @Test
  void what_explains_a_finding_in_a_wide_channel_is_whispered() {
    String thread = office.screened(Office.WIDE);
    office.alone(DIRECT, 1);
    office.slack.mention(Office.WIDE, Office.ADA, Office.MENTION + "explain 1", thread);
    office.await(ledger -> ledger.whispers().size() == 1);
    assertThat(office.slack.ledger().whispers().getFirst().shown()).contains("friend's account");
    assertThat(office.slack.ledger().said())
        .filteredOn(one -> one.channel().equals(Office.WIDE))
        .noneMatch(one -> one.shown().contains("friend's account”"));
  }

  @Test
  void a_shared_channel_sees_that_there_is_a_verdict_and_the_asker_alone_sees_it() {
    String thread = office.screened(Office.SHARED);
    office.await(ledger -> ledger.said().stream().anyMatch(one -> one.channel().equals(DIRECT)));
    List<Said> said = office.slack.ledger().said();
    assertThat(said)
        .filteredOn(one -> one.channel().equals(Office.SHARED))
        .hasSize(2)
        .allMatch(one -> one.thread() != null && one.thread().equals(thread))
        .noneMatch(one -> one.shown().contains("Ask first"));
    Said card = said.getLast();
    assertThat(card.shown()).contains("Ask first", "friend's account”");
    office.slack.presses(Office.ADA, DIRECT, card.ts(), "outcome");
    View form = office.window(Office.ADA, "How did the case end?");
    office.slack.submits(form, Map.of("what", "confirmed_fraud", "note", "The bank said so."));
    office.await(
        ledger -> ledger.standing(card.ts()).contains("Recorded for case 1: confirmed fraud"));
    assertThat(office.slack.ledger().standing(card.ts())).contains("friend's account”");
    office.slack.mention(
        Office.SHARED, Office.ADA, Office.MENTION + "outcome cleared because we met", thread);
    office.await(ledger -> ledger.whispers().size() == 1);
    office.slack.mention(Office.SHARED, Office.ADA, Office.MENTION + "last", thread);
    office.await(ledger -> ledger.whispers().size() == 2);
    office.erases(Office.ADA, DIRECT, card.ts());
    office.await(ledger -> ledger.standing(card.ts()).contains("Case 1 and its texts are erased"));
    assertThat(office.slack.ledger().said())
        .filteredOn(one -> one.channel().equals(Office.SHARED))
        .hasSize(2);
  }
}
