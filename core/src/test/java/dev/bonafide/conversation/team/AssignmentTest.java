package dev.bonafide.conversation.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Rights;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.ReplyAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is to decide a case, and by when. The talk is on Friday, January 2, 2026. */
class AssignmentTest {
  private final Talk talk = new Talk();

  @BeforeEach
  void suspect() {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "Please pay my friend's account.");
    talk.dana("screen");
  }

  private List<Entry.Assigned> assigned() {
    return talk.latest().entries().stream()
        .filter(Entry.Assigned.class::isInstance)
        .map(Entry.Assigned.class::cast)
        .toList();
  }

  private List<String> says(String who, String words) {
    return talk.replies(talk.receipt(who + ": " + words)).stream()
        .map(reply -> reply.act().body())
        .toList();
  }

  @Test
  void someone_without_the_right_to_decide_takes_no_case() {
    talk.thread.rights = Rights.LOOK;
    talk.dana("I'll take it");
    talk.dana("decide by Friday");
    assertThat(assigned()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2025-12-31", "next year", "11/12"})
  void what_is_no_day_from_today_on_sets_none_and_it_is_asked_which(String day) {
    assertThat(talk.dana("decide by " + day)).isEqualTo(Talk.said("which-day"));
    assertThat(assigned()).isEmpty();
  }

  @Test
  void it_is_given_to_nobody_who_is_no_member_there() {
    assertThat(talk.dana("give this to @bo")).isEqualTo(Talk.said("who-decides"));
    assertThat(assigned()).isEmpty();
  }

  @Test
  void a_case_that_is_closed_is_nobodys_until_that_is_taken_back() {
    talk.dana("I'll take it");
    talk.dana("outcome fraud because the bank said so");
    assertThat(talk.dana("last")).doesNotContain("Owner");
    assertThat(talk.dana("decide by tomorrow")).contains("Case 1 is closed");
    talk.dana("undo");
    assertThat(talk.dana("last")).contains("Owner: Dana.");
  }

  @Test
  void one_of_which_nothing_is_known_yet_is_still_somebodys() {
    talk.dana("I'll take it");
    talk.dana("outcome unknown because we wait for the bank");
    assertThat(talk.dana("last")).contains("Owner: Dana.");
  }

  @Test
  void who_takes_it_is_told_so_in_one_line_and_the_card_says_it_in_its_place() {
    List<OutboundReply> replies = talk.replies(talk.receipt("Dana: ok, I'll take it"));
    assertThat(replies).hasSize(2);
    assertThat(replies.getFirst().act().body()).isEqualTo("Case 1: Owner: Dana.");
    assertThat(replies.getLast().act())
        .isInstanceOfSatisfying(
            ReplyAction.Edit.class,
            card -> assertThat(card.body()).contains("(case 1)", "Owner: Dana."));
    assertThat(assigned())
        .singleElement()
        .satisfies(one -> assertThat(one.owner()).isEqualTo("id-Dana"));
  }

  @Test
  void setting_a_day_on_an_unowned_case_makes_one_its_owner() {
    assertThat(says("Dana", "decide by Friday").getFirst())
        .isEqualTo("Case 1: Owner: Dana. Decide by 2026-01-09.");
    assertThat(says("Paul", "decide by tomorrow").getFirst())
        .isEqualTo("Case 1: Owner: Dana. Decide by 2026-01-03.");
  }

  @Test
  void it_goes_to_somebody_else_with_its_day() {
    talk.dana("decide by Friday");
    assertThat(says("Dana", "give this to @maria").getFirst())
        .isEqualTo("Case 1: Owner: Maria. Decide by 2026-01-09.");
    assertThat(assigned().getLast().due()).isEqualTo(LocalDate.of(2026, 1, 9));
    assertThat(assigned().getLast().by()).isEqualTo("id-Dana");
  }

  @Test
  void who_asks_whose_it_is_is_told_how_to_take_one_that_is_nobodys() {
    talk.thread.rights = Rights.LOOK;
    assertThat(talk.dana("owner")).startsWith("Case 1 has no owner. To take it, say “take it”.");
  }

  @Test
  void who_asks_whose_it_is_is_told_and_by_when() {
    talk.dana("I'll take it by Friday");
    assertThat(says("Paul", "who owns this?"))
        .containsExactly("Case 1: Owner: Dana. Decide by 2026-01-09.");
    talk.dana("outcome fraud because the bank said so");
    assertThat(says("Paul", "owner"))
        .containsExactly("Case 1 is closed. To open it again, say “undo”.");
  }

  @Test
  void where_strangers_read_along_the_asker_alone_is_told_whose_it_is() {
    talk.dana("I'll take it");
    talk.thread.onlookers = Onlookers.of(Crowd.STRANGERS);
    assertThat(says("Paul", "owner")).containsExactly("Case 1: Owner: Dana.");
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.ALONE);
  }

  @Test
  void it_can_be_taken_back() {
    talk.dana("I'll take it");
    assertThat(talk.dana("undo"))
        .contains("Taken back: the owner or deadline you set.")
        .doesNotContain("Owner");
  }

  @Test
  void a_press_changes_the_card_and_tells_only_the_person_who_pressed() {
    talk.thread.target =
        new InteractionTarget(
            new Command.Assign(Command.Assign.ME, null),
            1,
            InteractionTarget.LATEST_CARD,
            InteractionTarget.Where.HERE,
            null);
    assertThat(says("Paul", ""))
        .hasSize(2)
        .first()
        .satisfies(card -> assertThat(card).contains("Owner: Paul."));
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.ALONE);
  }

  @Test
  void where_no_names_are_to_be_read_the_card_names_no_reviewer() {
    talk.dana("I'll take it");
    talk.thread.onlookers = Onlookers.of(Crowd.STRANGERS);
    talk.dana("last");
    BotAnswer.Judged judged = Objects.requireNonNull(talk.thread.judged);
    assertThat(String.join("\n", judged.plain())).doesNotContain("Dana");
    assertThat(String.join("\n", judged.notices())).contains("Owner: Dana.");
  }

  @Test
  void a_case_of_another_conversation_is_not_taken() {
    talk.thread.target =
        new InteractionTarget(
            new Command.Assign(Command.Assign.ME, null),
            new CaseId(Talk.ADDRESS.tenant(), 99).number(),
            null,
            InteractionTarget.Where.ALONE,
            null);
    assertThat(says("Paul", ""))
        .singleElement()
        .satisfies(said -> assertThat(said).startsWith(Talk.said("case-gone")));
  }
}
