package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.InteractionTarget.Where;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.command.ExplainFinding;
import dev.bonafide.conversation.command.UndoChange;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.mail.Address;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a request tells about itself before it is answered. */
class BotRequestTest {
  private static final Tenant TENANT = new Tenant("memory:T1");
  private static final CaseId CASE = new CaseId(TENANT, 7);
  private static final Command EXPLAIN = new ExplainFinding("1");

  private static BotRequest request(Command command, Where where, Optional<CaseHistory> history) {
    InteractionTarget aim =
        where == Where.HERE ? null : new InteractionTarget(command, 7, null, where, null);
    Message message =
        new Message(
            new Address(TENANT, "memory", "C1/thread"),
            "m1",
            new Asker("id-Dana", "Dana"),
            "",
            Instant.EPOCH,
            aim);
    return new BotRequest(
        message,
        command,
        new ReplyKeys("k"),
        history,
        Onlookers.NOT_LOOKED_FOR,
        null,
        Right.DECIDE);
  }

  private static BotRequest said(Command command) {
    return request(command, Where.HERE, Optional.empty());
  }

  private static BotRequest about(CaseHistory history) {
    return request(EXPLAIN, Where.HERE, Optional.of(history));
  }

  private static CaseHistory history(String conversation, String by) {
    return new CaseHistory(
        CASE, conversation, List.of(new Entry.Appealed(Instant.EPOCH, by, "It was me.")));
  }

  @Test
  void what_changes_a_case_is_not_only_shown() {
    assertThat(said(UndoChange.LAST).isSaid()).isFalse();
    assertThat(said(EXPLAIN).isSaid()).isTrue();
    assertThat(said(new Command.Say("the camera")).isSaid()).isTrue();
  }

  @Test
  void what_was_pressed_is_not_said() {
    assertThat(request(EXPLAIN, Where.ALONE, Optional.empty()).isSaid()).isFalse();
  }

  @Test
  void a_reviewer_of_a_case_is_one_who_wrote_a_line_of_its_record() {
    assertThat(said(EXPLAIN).isByOneOfItsReviewers()).isFalse();
    assertThat(about(history("C1/thread", "id-Eve")).isByOneOfItsReviewers()).isFalse();
    assertThat(about(history("C1/thread", "id-Dana")).isByOneOfItsReviewers()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Where.class, mode = EnumSource.Mode.EXCLUDE, names = "HERE")
  void an_answer_elsewhere_shows_nothing_to_everybody(Where where) {
    assertThat(request(EXPLAIN, where, Optional.empty()).shows()).isFalse();
  }

  @Test
  void forms_deletions_and_help_show_nothing_of_a_case_and_explanations_do() {
    assertThat(said(new Command.Open(DialogForm.EVIDENCE)).shows()).isFalse();
    assertThat(said(new Command.Delete(true)).shows()).isFalse();
    assertThat(said(new Command.Help()).shows()).isFalse();
    assertThat(said(EXPLAIN).shows()).isTrue();
    assertThat(said(new Command.Removed()).shows()).isFalse();
    assertThat(said(new Command.Unclear()).shows()).isTrue();
  }

  @Test
  void a_case_of_another_conversation_is_not_of_this_one_and_a_new_one_is() {
    assertThat(about(history("C9/thread", "id-Dana")).isOf(CASE)).isFalse();
    assertThat(about(history("C1/thread", "id-Dana")).isOf(CASE)).isTrue();
    assertThat(about(history("C9/thread", "id-Dana")).isOf(new CaseId(TENANT, 8))).isTrue();
    assertThat(said(EXPLAIN).isOf(CASE)).isTrue();
  }
}
