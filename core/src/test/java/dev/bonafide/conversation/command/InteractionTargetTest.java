package dev.bonafide.conversation.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is pressed on a card, and who may. */
class InteractionTargetTest {
  private static final String CARD = "card/1";
  private final Talk talk = new Talk();

  private void screened() {
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account.");
    talk.dana("screen");
  }

  private List<OutboundReply> presses(Command command, long number, InteractionTarget.Where where) {
    talk.thread.target = new InteractionTarget(command, number, CARD, where, null);
    return talk.replies(talk.receipt("Dana: "));
  }

  @Test
  void a_case_of_another_conversation_or_tenant_is_none() {
    screened();
    talk.thread.target =
        new InteractionTarget(UndoChange.LAST, 1, CARD, InteractionTarget.Where.HERE, null);
    for (Address elsewhere :
        List.of(
            new Address(Talk.ADDRESS.tenant(), "memory", "C2/thread"),
            new Address(new Tenant("memory:T2"), "memory", "C1/thread"))) {
      Receipt receipt = new Receipt("e" + elsewhere, elsewhere, "Dana: ", talk.latestAt());
      assertThat(body(talk.replies(receipt))).startsWith(Talk.said("case-gone"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LOOK", "NOTHING"})
  void someone_without_the_right_to_decide_changes_nothing_and_is_told(Right rights) {
    screened();
    talk.thread.rights = rights;
    int lines = talk.latest().entries().size();
    for (Command command : List.of(UndoChange.LAST, new Command.Delete(true), new AddAnswer("x"))) {
      List<OutboundReply> replies = presses(command, 1, InteractionTarget.Where.HERE);
      assertThat(replies)
          .singleElement()
          .extracting(OutboundReply::act)
          .isInstanceOf(ReplyAction.Post.class);
      assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.ALONE);
    }
    assertThat(talk.latest().entries()).hasSize(lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"delete yes", "fine 1 because x", "undo", "last", "explain 1", "status"})
  void a_guest_may_not_in_words_either(String words) {
    screened();
    talk.thread.rights = Right.NOTHING;
    assertThat(talk.dana(words)).isEqualTo(Talk.said("members-only"));
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.ALONE);
    assertThat(talk.dana("help")).contains("screen this conversation");
    assertThat(talk.cases.all()).hasSize(1);
  }

  @Test
  void a_guest_who_asks_for_a_screening_is_answered_where_it_was_to_stand() {
    talk.thread.rights = Right.NOTHING;
    List<OutboundReply> replies = talk.replies(talk.receipt("Bo: screen"));
    assertThat(replies.getLast().act())
        .isEqualTo(new ReplyAction.Edit(replies.getFirst().key(), Talk.said("members-only")));
    assertThat(talk.cases.all()).isEmpty();
  }

  @Test
  void a_ruling_brings_the_card_up_to_date_and_is_answered_in_one_line_to_the_one_who_pressed() {
    screened();
    RuleOnFinding rule = new RuleOnFinding(Talk.PAYEE.id(), Disposition.EXPLAINED, "his wife's");
    List<OutboundReply> replies = presses(rule, 1, InteractionTarget.Where.HERE);
    assertThat(replies).hasSize(2);
    assertThat(replies.getFirst().act())
        .isInstanceOfSatisfying(
            ReplyAction.Edit.class,
            edit -> {
              assertThat(edit.reply()).isEqualTo(CARD);
              assertThat(edit.body()).doesNotContain("Recorded as explained");
            });
    assertThat(replies.getLast().act().body())
        .contains("Recorded as explained")
        .doesNotContain("\n");
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.ALONE);
  }

  @Test
  void an_outcome_stands_on_the_card_from_then_on() {
    screened();
    Command conclude = new ConcludeCase(Conclusion.CLEARED, "met him");
    assertThat(presses(conclude, 1, InteractionTarget.Where.HERE).getFirst().act().body())
        .contains("Outcome recorded: cleared.");
    talk.thread.target = null;
    assertThat(talk.dana("last")).contains("Outcome recorded: cleared.");
    assertThat(body(presses(UndoChange.LAST, 1, InteractionTarget.Where.HERE)))
        .contains("Taken back: the outcome")
        .doesNotContain("cleared.");
  }

  @Test
  void what_is_opened_stands_in_a_window_and_changes_nothing() {
    screened();
    int lines = talk.latest().entries().size();
    for (DialogForm form : DialogForm.values()) {
      List<OutboundReply> replies =
          presses(new Command.Open(form), 1, InteractionTarget.Where.WINDOW);
      assertThat(replies)
          .singleElement()
          .extracting(OutboundReply::act)
          .isInstanceOf(ReplyAction.Post.class);
      assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.WINDOW);
    }
    assertThat(talk.latest().entries()).hasSize(lines);
  }

  @Test
  void deleting_takes_every_card_away() {
    screened();
    talk.dana("last");
    List<OutboundReply> replies =
        presses(new Command.Delete(true), 1, InteractionTarget.Where.HERE);
    assertThat(replies).hasSize(3).allMatch(one -> one.act() instanceof ReplyAction.Edit);
    assertThat(replies).extracting(OutboundReply::key).doesNotHaveDuplicates();
    assertThat(replies).allMatch(one -> one.key().length() <= 25);
    assertThat(replies)
        .extracting(one -> one.act().body())
        .filteredOn(body -> body.startsWith("Case 1 and its texts are erased"))
        .hasSize(1);
    assertThat(replies)
        .extracting(one -> one.act().body())
        .filteredOn(body -> body.equals("Case 1 was here. It has been erased."))
        .hasSize(2);
  }

  @Test
  void who_types_that_a_case_is_to_be_erased_reads_the_same_words_once() {
    screened();
    List<OutboundReply> replies = talk.replies(talk.receipt("Dana: delete yes"));
    assertThat(replies).hasSize(2).extracting(one -> one.act().body()).doesNotHaveDuplicates();
    assertThat(replies.getFirst().act().body()).isEqualTo("Case 1 was here. It has been erased.");
    assertThat(replies.getLast().act().body()).startsWith("Case 1 and its texts are erased.");
  }

  @Test
  void where_others_look_on_the_verdict_goes_to_the_asker_alone() {
    talk.thread.onlookers = Onlookers.of(Crowd.STRANGERS);
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account.");
    List<OutboundReply> replies = talk.replies(talk.receipt("Dana: screen"));
    assertThat(replies).hasSize(3);
    assertThat(replies.get(1).act().body()).startsWith(Talk.said("moved"));
    assertThat(replies.get(2).act().body()).contains("friend's account");
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.DIRECT);
  }

  private static String body(List<OutboundReply> replies) {
    return replies.getLast().act().body();
  }
}
