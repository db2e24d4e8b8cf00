package dev.bonafide.conversation.handler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.tenant.Talk;
import org.junit.jupiter.api.Test;

/** Saying who is screened by typing nothing but a name. */
class NamedSpeakerTest {
  private final Talk talk = new Talk();

  @Test
  void a_name_changes_whom_a_case_is_about_for_those_alone_who_may_decide() {
    talk.thread
        .says("Eve Berg", Role.OTHER, "How shall we pay you?")
        .says("Bo Lund", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
    talk.dana("screen");
    talk.thread.rights = Right.NOTHING;
    assertThat(talk.says("Gil", "Eve Berg")).doesNotContain("Eve Berg");
    assertThat(talk.latest().entries()).hasSize(2);
    talk.thread.rights = Right.LOOK;
    assertThat(talk.says("Gil", "Eve Berg")).doesNotContain("is now the person");
    assertThat(talk.latest().entries()).hasSize(2);
    talk.thread.rights = Right.DECIDE;
    assertThat(talk.says("Gil", "Eve Berg")).contains("is now the person being screened");
    assertThat(talk.latest().entries()).hasSize(4);
  }
}
