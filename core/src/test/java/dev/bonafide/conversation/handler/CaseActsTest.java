package dev.bonafide.conversation.handler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.ReplyAction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a stored case. */
class CaseActsTest {
  private final Talk talk = new Talk();

  private void suspect() {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
  }

  @Test
  void last_shows_the_stored_case_whatever_the_thread_became() {
    suspect();
    talk.dana("screen");
    talk.thread.turns.clear();
    String json = json(1);
    assertThat(talk.dana("last")).startsWith("Ask first (case 1)");
    assertThat(talk.latest().entries()).hasSize(2);
    assertThat(json(1)).isEqualTo(json);
  }

  @Test
  void last_says_that_the_rules_changed_and_keeps_the_new_examination() {
    suspect();
    talk.dana("screen");
    talk.rules = "rules-2";
    assertThat(talk.dana("last"))
        .contains(
            "The rules or settings have changed since 2026-01-02, when the verdict was “Ask first");
    assertThat(talk.latest().entries()).hasSize(3);
    assertThat(talk.dana("last")).doesNotContain("changed");
    assertThat(talk.latest().entries()).hasSize(3);
  }

  @Test
  void an_answer_is_the_subjects_and_it_is_said_what_changed() {
    talk.thread.says(
        "Bo", Role.SUBJECT, "Good morning, and thank you for the friendly call today.");
    assertThat(talk.dana("screen")).startsWith("Not enough to judge");
    assertThat(talk.dana("answer Please pay my friend's account."))
        .contains("The verdict was: Not enough to judge. It is now: Ask first")
        .contains("New: “Wants to be paid through someone else's account”.");
    assertThat(talk.dana("answer My camera is broken today."))
        .contains("New: “Keeps the camera off when asked”.");
    assertThat(talk.dana("undo"))
        .contains("Taken back: what you added last.", "No longer found: “Keeps the camera off");
  }

  @Test
  void an_answer_may_lie_in_a_file_alone() {
    suspect();
    talk.dana("screen");
    assertThat(talk.dana("answer")).isEqualTo(Talk.said("nothing-added"));
    talk.thread.enclosed.add(Exhibit.of("thread", ExhibitKind.MESSAGES, "My camera is broken."));
    assertThat(talk.dana("answer")).contains("New: “Keeps the camera off when asked”.");
    Entry.HandedIn added = (Entry.HandedIn) talk.latest().entries().get(2);
    assertThat(added.submission().exhibits())
        .extracting(Exhibit::name)
        .containsExactly("thread (2)");
  }

  @Test
  void a_ruling_needs_a_reason_and_a_finding() {
    suspect();
    talk.dana("screen");
    assertThat(talk.dana("fine 1")).contains("“fine 1 because …”");
    assertThat(talk.dana("fine 9 because I say so"))
        .contains("has no finding 9. It has only one finding.");
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @Test
  void a_ruling_sets_aside_and_can_be_taken_back_by_the_person_who_made_it() {
    suspect();
    talk.dana("screen");
    assertThat(talk.dana("fine 1 because we saw the papers"))
        .startsWith("Nothing known")
        .contains("set aside by id-Dana, as explained: we saw the papers")
        .contains("Recorded as explained and no longer counted: “Wants to be paid")
        .doesNotContain("No longer found:");
    assertThat(talk.latest().entries().get(2))
        .isInstanceOfSatisfying(
            Entry.Ruled.class,
            ruled -> {
              assertThat(ruled.finding()).isEqualTo("payment-third-party");
              assertThat(ruled.disposition()).isEqualTo(Disposition.EXPLAINED);
              assertThat(ruled.by()).isEqualTo("id-Dana");
            });
    assertThat(talk.says("Eve", "undo")).isEqualTo(Talk.said("nothing-to-undo"));
    assertThat(talk.dana("undo")).startsWith("Ask first").contains("Taken back: your last ruling.");
    assertThat(talk.dana("undo")).isEqualTo(Talk.said("nothing-to-undo"));
  }

  @Test
  void a_finding_may_be_called_by_its_checks_id() {
    suspect();
    talk.dana("screen");
    assertThat(talk.dana("mistaken payment-third-party because a joke")).contains("as mistaken");
    assertThat(talk.dana("confirm payment-third-party")).startsWith("Ask first");
  }

  @Test
  void words_that_come_after_a_ruling_are_not_covered_by_it() {
    suspect();
    talk.dana("screen");
    talk.dana("mistaken 1 because a joke");
    assertThat(talk.dana("answer I mean it: my friend's account."))
        .startsWith("Ask first")
        .contains("Counts again: “Wants to be paid");
    talk.dana("undo");
    assertThat(talk.dana("last")).startsWith("Nothing known");
    assertThat(talk.dana("answer Again: my friend's account.")).startsWith("Ask first");
  }

  @Test
  void an_outcome_is_recorded_with_its_asker() {
    suspect();
    talk.dana("screen");
    assertThat(talk.says("Eve", "outcome fraud the bank said so"))
        .isEqualTo("Recorded for case 1: confirmed fraud. It is shown beside the verdict.");
    assertThat(talk.latest().entries().getLast())
        .isInstanceOfSatisfying(
            Entry.Concluded.class,
            said -> {
              assertThat(said.conclusion()).isEqualTo(Conclusion.CONFIRMED_FRAUD);
              assertThat(said.by()).isEqualTo("id-Eve");
              assertThat(said.note()).isEqualTo("the bank said so");
            });
    assertThat(talk.says("Eve", "undo")).contains("Taken back: the outcome you recorded.");
  }

  @Test
  void a_case_is_erased_when_that_is_said_in_full() {
    suspect();
    talk.dana("screen");
    assertThat(talk.dana("delete")).contains("To confirm, say “delete yes”.");
    assertThat(talk.cases.all()).hasSize(1);
    assertThat(talk.says("Eve", "delete yes")).startsWith("Case 1 and its texts are erased.");
    assertThat(talk.cases.all()).isEmpty();
    assertThat(talk.cases.tombstones()).containsExactly("1 by id-Eve");
    assertThat(talk.dana("last")).startsWith("There is no case");
  }

  @Test
  void whoever_may_only_look_sees_the_verdict_of_today_and_changes_no_case() {
    suspect();
    talk.dana("screen");
    talk.rules = "rules-2";
    talk.thread.rights = Right.LOOK;
    assertThat(talk.dana("last")).startsWith("Ask first").contains("have changed since");
    assertThat(talk.latest().entries()).hasSize(2);
    talk.thread.rights = Right.DECIDE;
    talk.dana("last");
    assertThat(talk.latest().entries()).hasSize(3);
  }

  private List<OutboundReply> said(String words) {
    return talk.replies(talk.receipt("Dana: " + words));
  }

  @Test
  void what_was_told_of_a_case_in_words_goes_with_it_and_what_tells_nothing_of_it_stays() {
    suspect();
    talk.dana("screen");
    String why = said("why do you say so?").getLast().key();
    String steps = said("what should i do now?").getLast().key();
    String help = said("help").getLast().key();
    String asked = said("delete").getLast().key();
    assertThat(said("delete yes"))
        .extracting(OutboundReply::act)
        .filteredOn(ReplyAction.Edit.class::isInstance)
        .extracting(act -> ((ReplyAction.Edit) act).reply())
        .hasSize(3)
        .contains(why, steps)
        .doesNotContain(help, asked);
  }

  @Test
  void a_finding_is_explained_in_full() {
    suspect();
    talk.dana("screen");
    assertThat(talk.dana("why 1?"))
        .contains("1. Wants to be paid through someone else's account (strong sign)")
        .contains("“friend's account” (thread, line 2, Bo)")
        .contains("May be innocent: A shared household")
        .contains("Ask: Whose account is it")
        .contains("Source: FBI");
    assertThat(talk.dana("explain")).isEqualTo(talk.dana("explain payment-third-party"));
    assertThat(talk.dana("explain 2")).contains("no finding 2");
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @Test
  void a_stored_case_examined_again_is_the_same_json() {
    suspect();
    talk.thread.unread.add("cv.pdf: needs a password");
    talk.dana("screen name Bo note he was late");
    talk.dana("answer My camera is broken today.");
    talk.dana("fine 2 because we know the address");
    Entry.Examined last = (Entry.Examined) talk.latest().entries().getLast();
    String again =
        new CaseScreener(talk, InstantSource.fixed(Instant.EPOCH), () -> "another")
            .judge(CaseState.of(talk.latest()))
            .entry(Instant.EPOCH, "id-Eve")
            .report();
    assertThat(again).isNotEqualTo(last.report());
    assertThat(plain(again)).isEqualTo(plain(last.report()));
  }

  private static String plain(String json) {
    return json.replaceFirst("\"id\": \"[^\"]*\"", "")
        .replaceFirst("\"at\": \"[^\"]*\"", "")
        .replaceFirst("\"tookMs\": [0-9.]*", "");
  }

  private String json(int line) {
    return ((Entry.Examined) talk.latest().entries().get(line)).report();
  }
}
