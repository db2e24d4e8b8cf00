package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.text.Fingerprint;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chat from elsewhere in a thread, in each of the ways that people put it there. */
class WhoIsVettedTest {
  private static final String C = Office.CLOSED;
  private static final String BEN = FakeSlack.BEN.id();
  private static final List<String> CHAT =
      List.of(
          "Claire Holt   9:40 AM\nWhere shall we send the first month's pay?",
          "Bobby Sierra   9:41 AM\nPlease send it to my friend's account, mine is locked.",
          "Claire Holt   9:45 AM\nWe cannot do that, sorry.",
          "Bobby Sierra   9:47 AM\nThen I have to think about it.");

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void pasted_by_a_colleague_it_is_asked_about_and_one_press_judges() {
    String thread = office.slack.says(C, BEN, String.join("\n\n", CHAT), null);
    isAskedAndJudged(thread);
  }

  @Test
  void so_it_is_as_single_messages_by_one_person() {
    String thread = office.slack.says(C, BEN, CHAT.getFirst(), null);
    CHAT.stream().skip(1).forEach(message -> office.slack.says(C, BEN, message, thread));
    isAskedAndJudged(thread);
  }

  @Test
  void so_it_is_in_a_block_of_code_without_blank_lines() {
    String thread =
        office.slack.says(
            C, BEN, "what do you make of it?\n```" + String.join("\n", CHAT) + "```", null);
    isAskedAndJudged(thread);
  }

  @Test
  void of_a_shortlist_each_is_judged_in_one_card_and_a_name_opens_one_case() {
    String thread =
        office.slack.says(
            C, BEN, "Rui Costa said: \"Please pay my friend's account, mine is locked.\"", null);
    office.slack.says(
        C, Office.ADA, "Lena Brandt wrote: I can come to the office on Monday.", thread);
    office.slack.mention(C, Office.ADA, Office.MENTION + "check both please", thread);
    office.await(
        ledger ->
            ledger.posts(C, thread).stream()
                .anyMatch(one -> standing(one).contains("Rui Costa: Ask first")));
    Said list = office.slack.ledger().posts(C, thread).getLast();
    assertThat(standing(list)).contains("Lena Brandt: Nothing known").doesNotContain("screen name");
    assertThat(office.cases.all()).isEmpty();
    office.slack.presses(Office.ADA, C, list.ts(), "saying-0");
    assertThat(standing(office.card(C, thread))).contains("Rui Costa", "friend's account");
    office.slack.presses(BEN, C, list.ts(), "saying-0");
    office.await(
        ledger ->
            ledger.posts(C, thread).stream()
                .anyMatch(one -> standing(one).contains("Nothing has been said or added since")));
    assertThat(office.cases.all()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"U0ADA", "U0BEN", "U0CLAIRE"})
  void a_member_who_hands_in_their_own_chat_without_a_word_is_not_screened_no_matter_who_asks(
      String asker) {
    office.slack.add(new Person("U0CLAIRE", "Claire Holt", FakeSlack.TEAM, Person.Kind.MEMBER));
    String thread = office.slack.says(C, "U0CLAIRE", "```" + String.join("\n", CHAT) + "```", null);
    office.slack.mention(C, asker, Office.MENTION + "check", thread);
    assertThat(standing(office.card(C, thread)))
        .contains("Ask first", "Bobby Sierra", "friend's account")
        .doesNotContain("Wrong person? ");
  }

  private void isAskedAndJudged(String thread) {
    office.slack.mention(C, Office.ADA, Office.MENTION + "screen", thread);
    Said card = office.card(C, thread);
    assertThat(standing(card))
        .contains("Ask first", "This is about “Bobby Sierra”. Wrong person? ", "friend's account")
        .contains("Claire Holt");
    office.slack.presses(Office.ADA, C, card.ts(), speaker("Claire Holt"));
    office.await(_ -> standing(card).contains("“Claire Holt” is now the person being screened"));
    assertThat(standing(card))
        .contains("Not enough to judge", "Recruiter: Claire Holt")
        .doesNotContain("Wrong person? ", "Who is being screened?", "No longer found: ");
    office.await(ledger -> ledger.whispers().size() == 1);
    assertThat(office.slack.ledger().whispers().getLast().shown())
        .contains("No longer found: ")
        .doesNotContain("\n");
    assertThat(office.slack.ledger().posts(C, thread)).hasSize(1);
    assertThat(office.cases.all()).hasSize(1);
  }

  private static String speaker(String label) {
    return "speaker-" + Fingerprint.of(label).substring(0, 10);
  }

  private String standing(Said card) {
    return office.slack.ledger().standing(card.ts());
  }
}
