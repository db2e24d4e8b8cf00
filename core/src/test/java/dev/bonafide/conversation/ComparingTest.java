package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.phrasebook.Phrasebook;
import org.junit.jupiter.api.Test;

/** Someone has two cases set side by side. */
class ComparingTest {
  private final Talk talk = new Talk();

  private void two() {
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
    talk.dana("screen candidate name Bo");
    talk.thread.says("Bo", Role.SUBJECT, "And my camera is broken.");
    talk.dana("screen candidate name Eve");
  }

  @Test
  void without_a_number_it_says_how_to_ask() {
    two();
    assertThat(talk.dana("compare with the other candidate")).isEqualTo(Talk.said("compare"));
    assertThat(talk.dana("compare with case 2")).isEqualTo(Talk.said("compare"));
  }

  @Test
  void a_case_that_is_not_there_and_one_of_another_room_are_told_alike() {
    two();
    CaseId elsewhere = talk.cases.open(Talk.ADDRESS.tenant(), "C2/other", talk.latestAt());
    talk.latest().entries().forEach(line -> talk.cases.append(elsewhere, line));
    assertThat(elsewhere.number()).isEqualTo(3);
    assertThat(talk.dana("compare with case 3")).isEqualTo(none(3));
    assertThat(talk.dana("compare with case 99")).isEqualTo(none(99));
  }

  private static String none(int number) {
    return Phrasebook.ENGLISH.say("talk.compare-none", number);
  }

  @Test
  void what_both_hold_and_what_one_alone_holds_is_said_without_names_and_quotes() {
    two();
    assertThat(talk.dana("compare with case 1"))
        .contains(
            "Case 2: ",
            "Case 1: ",
            "Found in both: Wants to be paid through someone else",
            "Only in case 2: Keeps the camera off when asked.")
        .doesNotContain("Bo", "Eve", "limited", "Only in case 1");
  }

  @Test
  void it_goes_with_either_case() {
    two();
    String told = talk.replies(talk.receipt("Dana: compare with case 1")).getLast().key();
    for (int number = 1; number <= 2; number++) {
      assertThat(talk.telling(new CaseId(Talk.ADDRESS.tenant(), number))).contains(told);
    }
  }

  @Test
  void that_somebody_saw_the_other_one_is_noted() {
    two();
    talk.dana("compare with case 1");
    assertThat(talk.cases.noted()).anyMatch(one -> one.endsWith("saw 1 comparison"));
  }
}
