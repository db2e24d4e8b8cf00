package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.command.ExplainFinding;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.report.ExportFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A language model answers only after the verdict was posted. */
class LaterVerdictTest {
  private static final String LATER = "The language model has answered now, and case 1 looks";
  private final Talk talk = new Talk();

  private String screened() {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says(
            "Bo",
            Role.SUBJECT,
            "Gift cards, please. " + "I work with Java and Kafka in a bank. ".repeat(12));
    assertThat(talk.dana("screen")).contains("Nothing known");
    return talk.of(talk.latest().id()).getFirst();
  }

  private void answers() {
    talk.also.add(new Says(Talk.PAYEE, "Gift cards"));
  }

  private List<OutboundReply> pressed(
      Command command, InteractionTarget.Where where, @Nullable String card) {
    talk.thread.target = new InteractionTarget(command, 1, card, where, null);
    List<OutboundReply> replies = talk.replies(talk.receipt("Dana: "));
    talk.thread.target = null;
    return replies;
  }

  private List<OutboundReply> evidence() {
    return pressed(new Command.Open(DialogForm.EVIDENCE), InteractionTarget.Where.WINDOW, null);
  }

  private static List<ReplyAction> on(String card, List<OutboundReply> replies) {
    return replies.stream().filter(one -> one.isOn(card)).map(OutboundReply::act).toList();
  }

  private long screenings() {
    return talk.latest().entries().stream().filter(Entry.Examined.class::isInstance).count();
  }

  @Test
  void while_nothing_else_is_known_what_stands_there_stays() {
    screened();
    assertThat(evidence()).hasSize(1);
    assertThat(screenings()).isEqualTo(1);
  }

  @Test
  void what_a_window_shows_the_message_shows_too() {
    String card = screened();
    answers();
    List<OutboundReply> replies = evidence();
    assertThat(replies).hasSize(3);
    assertThat(on(card, replies)).hasSize(1);
    assertThat(on(card, replies).getFirst().body()).startsWith("Ask first");
    assertThat(replies.getLast().act()).isInstanceOf(ReplyAction.Post.class);
    assertThat(replies.getLast().act().body())
        .startsWith(LATER)
        .contains("Nothing known", "Ask first", Talk.PAYEE.title());
  }

  @Test
  void it_is_said_once() {
    screened();
    answers();
    evidence();
    assertThat(evidence()).hasSize(1);
    assertThat(screenings()).isEqualTo(2);
  }

  @Test
  void words_that_tell_it_change_the_message_too() {
    String card = screened();
    answers();
    talk.thread.target = null;
    List<OutboundReply> replies = talk.replies(talk.receipt("Dana: which verdict is it?"));
    assertThat(on(card, replies)).hasSize(1);
  }

  @Test
  void an_explained_finding_changes_the_message_too() {
    String card = screened();
    answers();
    List<OutboundReply> replies =
        pressed(new ExplainFinding("1"), InteractionTarget.Where.ALONE, null);
    assertThat(on(card, replies)).hasSize(1);
  }

  @Test
  void a_file_changes_the_message_too() {
    String card = screened();
    answers();
    List<OutboundReply> replies =
        pressed(
            new Command.Export(ExportFormat.named("json")), InteractionTarget.Where.ALONE, null);
    assertThat(on(card, replies)).hasSize(1);
  }

  @Test
  void an_act_tells_itself_what_changed() {
    screened();
    answers();
    List<OutboundReply> replies = talk.replies(talk.receipt("Dana: undo"));
    assertThat(replies).noneMatch(one -> one.act().body().contains(LATER));
  }

  @Test
  void who_reads_along_sees_no_more_than_before() {
    talk.thread.onlookers = Onlookers.of(Crowd.PUBLIC);
    String card = screened();
    answers();
    List<OutboundReply> replies = evidence();
    assertThat(on(card, replies)).hasSize(card.endsWith("/4") ? 1 : 0);
    assertThat(talk.thread.shown).isNotEqualTo(Disclosure.FULL);
  }

  @Test
  void before_strangers_the_line_is_said_to_the_asker_alone() {
    talk.thread.onlookers = Onlookers.of(Crowd.GUESTS);
    screened();
    answers();
    assertThat(evidence().getLast().act().body()).startsWith(LATER);
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.DIRECT);
  }
}
