package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.ReplyAction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Before whom a verdict stands, on a platform of plain text. */
class OnlookersTest {
  private final Talk talk = new Talk();

  private List<OutboundReply> asks(String words) {
    talk.thread.says("Bo Lund", Role.SUBJECT, "Please pay my friend's account.");
    return talk.replies(talk.receipt("Dana: " + words));
  }

  private List<OutboundReply> presses(Command command, @Nullable String card) {
    talk.thread.target =
        new InteractionTarget(command, 1, card, InteractionTarget.Where.HERE, null);
    return talk.replies(talk.receipt("Dana: "));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEAM")
  void only_before_the_team_does_a_verdict_stand_in_the_conversation(Crowd crowd) {
    talk.thread.onlookers = Onlookers.of(crowd);
    List<OutboundReply> replies = asks("screen name Bo Lund");
    assertThat(replies).hasSize(3);
    assertThat(replies.get(1).act().body()).startsWith(Talk.said("moved"));
    assertThat(replies.getLast().act().body())
        .contains("friend's account", "Only you can see this");
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.DIRECT);
  }

  @ParameterizedTest
  @CsvSource({
    "Bo Lund",
    "bo lund",
    "B. Lund",
    "Bo L.",
    "bolund",
    "lund.bo",
    "bo.lund@acme.example",
    "Lund"
  })
  void a_form_of_the_name_is_the_one_who_is_vetted(String member) {
    talk.thread.onlookers = new Onlookers(Crowd.TEAM, List.of("Ann Wu", member));
    asks("screen name Bo Lund");
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.DIRECT);
  }

  @ParameterizedTest
  @CsvSource({"Ann Wu", "Bob Lundgren", "Bodil Lundin", "Bo Strand"})
  void a_name_that_only_resembles_it_is_not(String member) {
    talk.thread.onlookers = new Onlookers(Crowd.TEAM, List.of(member));
    asks("screen name Bo Lund");
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.HERE);
  }

  @Test
  void what_a_press_changes_goes_on_standing_there_for_who_may_read_it() {
    String card = asks("screen name Bo Lund").getFirst().key();
    talk.thread.onlookers = new Onlookers(Crowd.TEAM, List.of("Bo Lund"));
    List<OutboundReply> replies = presses(new Command.Last(), card);
    assertThat(replies)
        .singleElement()
        .extracting(OutboundReply::act)
        .isInstanceOf(ReplyAction.Edit.class);
    assertThat(talk.thread.shown).isEqualTo(Disclosure.NONE);
  }

  @ParameterizedTest
  @EnumSource(Crowd.class)
  void a_press_posts_it_for_who_is_there_now(Crowd crowd) {
    talk.thread.onlookers = Onlookers.of(Crowd.PUBLIC);
    asks("screen name Bo Lund");
    talk.thread.onlookers = Onlookers.of(crowd);
    List<OutboundReply> replies = presses(new Command.PostHere(), null);
    boolean posted = crowd.disclosure() != Disclosure.NONE;
    assertThat(replies).hasSize(1);
    if (!posted) {
      assertThat(replies.getFirst().act().body()).startsWith("Not posted: ");
    }
    assertThat(talk.thread.stage())
        .isEqualTo(posted ? InteractionTarget.Where.HERE : InteractionTarget.Where.ALONE);
    assertThat(talk.thread.shown).isEqualTo(crowd.disclosure());
  }

  @ParameterizedTest
  @EnumSource(names = {"LOOK", "NOTHING"})
  void who_may_not_decide_posts_nothing(Right rights) {
    talk.thread.onlookers = Onlookers.of(Crowd.PUBLIC);
    asks("screen name Bo Lund");
    talk.thread.rights = rights;
    presses(new Command.PostHere(), null);
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.ALONE);
  }

  @Test
  void what_somebody_could_be_called_is_said_to_the_asker_alone() {
    talk.thread.onlookers = Onlookers.of(Crowd.GUESTS);
    talk.thread.says("Ivo Duda", Role.SUBJECT, "Mine, too.");
    List<OutboundReply> replies = asks("screen");
    assertThat(replies.get(1).act().body()).startsWith(Talk.said("moved"));
    assertThat(replies.getLast().act().body()).contains("Ivo Duda");
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.DIRECT);
  }
}
