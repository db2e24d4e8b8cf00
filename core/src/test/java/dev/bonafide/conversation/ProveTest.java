package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Role;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone clears themselves by showing that an account or a domain is theirs. */
class ProveTest {
  private static final String NOTHING = "This says nothing about anyone.";

  private final Talk talk = new Talk();

  @BeforeEach
  void suspect() {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "To my friend's account. See https://github.com/octocat")
        .says("Bo", Role.SUBJECT, "Or write to bo@northwind.example or bo.lund@gmail.com");
    talk.dana("screen");
  }

  private String code() {
    return talk.latest().entries().stream()
        .filter(Entry.Challenged.class::isInstance)
        .map(entry -> ((Entry.Challenged) entry).code())
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  /** Everything that Dana is answered, and not the card alone. */
  private String told(String words) {
    return talk.replies(talk.receipt("Dana: " + words)).stream()
        .map(reply -> reply.act().body())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void without_a_case_there_is_nothing_to_prove() {
    Talk empty = new Talk();
    assertThat(empty.dana("prove github octocat")).contains(Talk.said("no-case"));
    assertThat(empty.dana("check proof")).contains(Talk.said("no-case"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"prove github octocat", "check proof"})
  void someone_without_the_right_to_decide_asks_for_no_proof(String words) {
    talk.thread.rights = Right.LOOK;
    assertThat(talk.dana(words)).doesNotContain("octocat");
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @Test
  void what_somebody_quotes_asks_for_nothing() {
    talk.dana("> prove github octocat");
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @Test
  void refusals_say_why_and_write_nothing_down() {
    assertThat(talk.dana("prove github mona"))
        .isEqualTo(
            "The evidence of this case does not name the GitHub account mona, so proof of"
                + " control would say nothing about the case.");
    assertThat(talk.dana("prove domain gmail.com")).contains("Anyone can have a mailbox");
    talk.sites.fails("github.fault");
    assertThat(talk.dana("prove github octocat"))
        .isEqualTo(
            "I cannot ask for proof of control of the GitHub account octocat: GitHub failed.");
    talk.sites.off();
    assertThat(talk.dana("prove github octocat")).contains("BONAFIDE_GITHUB");
    assertThat(talk.dana("prove domain northwind.example")).contains("BONAFIDE_DNS");
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prove email o'brien@northwind.example",
        "prove bo@northwind.example",
        "prove site northwind.example"
      })
  void websites_and_email_addresses_are_refused_in_one_sentence(String words) {
    assertThat(talk.dana(words))
        .isEqualTo(
            "I can ask for proof of control of a GitHub account or a domain, and of nothing else:"
                + " “prove github octocat”, “prove domain northwind.example”.");
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prove", "proofs", "can he prove the account is his?"})
  void what_can_be_proved_is_said(String words) {
    assertThat(talk.dana(words))
        .contains("github octocat, domain northwind.example", "“prove github octocat”")
        .doesNotContain("domain gmail.com", "email", "site");
  }

  @Test
  void a_message_for_the_candidate_has_the_code_and_says_that_it_is_voluntary() {
    String said = talk.dana("prove https://github.com/octocat");
    assertThat(said)
        .contains("the GitHub account octocat", code(), "2026-01-16", "This is voluntary")
        .contains("Check the proof");
    assertThat(talk.dana("prove github octocat")).isEqualTo(said);
    assertThat(talk.dana("prove domain northwind.example"))
        .contains("_bonafide.northwind.example", code());
  }

  @Test
  void nothing_that_is_missing_late_or_broken_counts_against_anybody() {
    String before = talk.dana("last");
    assertThat(talk.dana("check proof")).contains("No code is waiting");
    talk.dana("prove github octocat");
    assertThat(talk.dana("check the proof")).contains("is not there yet", NOTHING);
    talk.sites.fails("github.pace");
    assertThat(talk.dana("check proof")).contains("GitHub asks for a pause", NOTHING);
    assertThat(talk.latest().entries()).hasSize(3);
    assertThat(talk.dana("last")).isEqualTo(before);
  }

  @Test
  void a_proof_stands_on_the_card_and_moves_no_verdict() {
    String before = talk.dana("last");
    talk.dana("prove github octocat");
    talk.sites.show("github octocat", code());
    assertThat(told("check proof"))
        .contains("controls the GitHub account octocat (number 583231)", "not who the person is");
    String after = talk.dana("last");
    assertThat(after)
        .contains("Verified on 2026-01-02: control of the GitHub account octocat, not identity.");
    assertThat(after.replaceFirst("Verified on.*\n?", "").strip()).isEqualTo(before.strip());
    assertThat(talk.latest().entries()).hasSize(4);
    assertThat(talk.dana("check proof")).contains("No code is waiting");
  }

  @Test
  void the_report_has_it_too() {
    talk.dana("prove github octocat");
    talk.sites.show("github octocat", code());
    talk.dana("check proof");
    BotAnswer.Judged judged = Objects.requireNonNull(talk.thread.judged);
    assertThat(judged.particulars().verified(Phrasebook.ENGLISH))
        .first()
        .asString()
        .startsWith("Verified on 2026-01-02: the person who received our code");
  }

  @Test
  void it_can_be_taken_back_and_so_can_the_code() {
    talk.dana("prove github octocat");
    assertThat(talk.dana("undo")).contains("Taken back: the code that you asked for.");
    talk.dana("prove github octocat");
    talk.sites.show("github octocat", code());
    talk.dana("check proof");
    assertThat(talk.dana("undo"))
        .contains("Taken back: the proof that you had checked.")
        .doesNotContain("Verified on");
  }

  @Test
  void where_others_read_along_only_the_asker_is_told() {
    talk.thread.onlookers = Onlookers.of(Crowd.STRANGERS);
    List<OutboundReply> replies = talk.replies(talk.receipt("Dana: prove github octocat"));
    assertThat(replies).hasSize(1);
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.ALONE);
  }

  @Test
  void who_was_shown_proofs_is_recorded() {
    talk.dana("prove");
    assertThat(talk.cases.noted()).contains("id-Dana saw 1 proofs");
  }
}
