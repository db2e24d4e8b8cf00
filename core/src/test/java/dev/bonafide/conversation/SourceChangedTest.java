package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.ReplyAction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words that a verdict rests on are changed or deleted. */
class SourceChangedTest {
  private static final String CHANGED = Talk.said("source-changed");
  private static final String DELETED = Talk.said("source-deleted");
  private final Talk talk = new Talk();
  private Instant before = talk.latestAt();

  private void screened() {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
    before = talk.latestAt();
    talk.dana("screen");
  }

  private List<OutboundReply> changed(SourceState state, Instant said, Instant changed) {
    return aimed(new Command.SourceChanged(state, said, changed, null));
  }

  private List<OutboundReply> changed(SourceState state) {
    return changed(state, before, Instant.MAX);
  }

  private List<OutboundReply> aimed(@Nullable Command command) {
    talk.thread.target = command == null ? null : InteractionTarget.onLatestCard(command, 0);
    List<OutboundReply> replies = talk.replies(talk.receipt("Bo: "));
    talk.thread.target = null;
    return replies;
  }

  private List<OutboundReply> lookedAgain() {
    return aimed(new Command.LookAgain());
  }

  @Test
  void where_there_is_no_case_nothing_is_said() {
    assertThat(changed(SourceState.CHANGED)).isEmpty();
  }

  @Test
  void what_was_said_after_the_verdict_marks_nothing() {
    screened();
    assertThat(changed(SourceState.CHANGED, Instant.MAX, Instant.MAX)).isEmpty();
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @Test
  void what_was_changed_long_before_it_was_read_marks_nothing() {
    screened();
    assertThat(changed(SourceState.CHANGED, before, before.minusSeconds(120))).isEmpty();
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @Test
  void what_changed_while_it_was_read_is_marked() {
    screened();
    assertThat(changed(SourceState.CHANGED, before, before)).hasSize(1);
  }

  @Test
  void the_card_says_so_in_its_place_and_nobody_is_told_in_words() {
    screened();
    List<OutboundReply> replies = changed(SourceState.CHANGED);
    assertThat(replies).hasSize(1);
    assertThat(replies.getFirst().act()).isInstanceOf(ReplyAction.Edit.class);
    assertThat(replies.getFirst().act().body()).contains("Ask first", CHANGED);
  }

  @Test
  void the_same_heard_twice_marks_once_and_a_deletion_is_graver() {
    screened();
    assertThat(changed(SourceState.CHANGED)).hasSize(1);
    assertThat(changed(SourceState.CHANGED)).isEmpty();
    assertThat(changed(SourceState.DELETED).getFirst().act().body()).contains(DELETED);
    assertThat(changed(SourceState.CHANGED)).isEmpty();
    assertThat(talk.latest().entries()).hasSize(4);
  }

  @Test
  void the_mark_stays_with_whatever_shows_the_case() {
    screened();
    changed(SourceState.CHANGED);
    assertThat(talk.dana("last")).contains(CHANGED);
    assertThat(talk.dana("fine 1 because it is his wife's")).contains(CHANGED);
  }

  @Test
  void someone_who_may_see_nothing_marks_it_and_is_told_nothing() {
    screened();
    talk.thread.rights = Right.NOTHING;
    assertThat(changed(SourceState.DELETED)).hasSize(1);
  }

  @Test
  void looked_at_again_it_is_of_the_words_as_they_are() {
    screened();
    changed(SourceState.CHANGED);
    talk.thread.says("Bo", Role.SUBJECT, "Please, my camera is broken, too.");
    List<OutboundReply> replies = lookedAgain();
    assertThat(replies.getFirst().act()).isInstanceOf(ReplyAction.Edit.class);
    assertThat(replies.getFirst().act().body())
        .contains("Keeps the camera off")
        .doesNotContain(CHANGED);
    assertThat(replies.getLast().act().body()).contains(Talk.said("read-again"));
    assertThat(CaseState.of(talk.latest()).isOutdated()).isFalse();
  }

  @Test
  void what_was_deleted_still_counts_and_the_mark_goes() {
    screened();
    changed(SourceState.DELETED);
    talk.thread.turns.removeLast();
    assertThat(lookedAgain().getFirst().act().body()).contains("Ask first").doesNotContain(DELETED);
    assertThat(changed(SourceState.CHANGED)).hasSize(1);
  }
}
