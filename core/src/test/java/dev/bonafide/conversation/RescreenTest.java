package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.tenant.Talk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A conversation that is screened again, and one in which several may be screened. */
class RescreenTest {
  private final Talk talk = new Talk();

  private List<Exhibit> added() {
    return ((Entry.HandedIn) talk.latest().entries().get(2)).submission().exhibits();
  }

  @Test
  void where_nothing_was_said_since_it_is_said_and_nothing_is_stored() {
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account.");
    talk.dana("screen");
    assertThat(talk.dana("screen"))
        .startsWith("Ask first (case 1)")
        .contains(Talk.said("nothing-since"));
    assertThat(talk.cases.all()).hasSize(1);
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @Test
  void what_was_said_since_belongs_to_the_same_case_and_what_changed_is_said() {
    talk.thread.says(
        "Bo", Role.SUBJECT, "Good morning, and thank you for the friendly call today.");
    talk.thread.says("Dana", Role.OTHER, "How shall we pay you?");
    talk.dana("screen");
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account.");
    assertThat(talk.dana("screen"))
        .contains(
            "(case 1)", "The verdict was: Not enough to judge", "New: “Wants to be paid through");
    assertThat(added())
        .singleElement()
        .satisfies(one -> assertThat(one.name()).isEqualTo("thread (2)"))
        .satisfies(
            one ->
                assertThat(one.turns())
                    .extracting(MessageTurn::text)
                    .containsExactly("How shall we pay you?", "Please pay my friend's account."));
  }

  @Test
  void a_ruling_still_holds_for_what_was_seen_and_not_for_what_is_said_anew() {
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account.");
    talk.dana("screen");
    talk.dana("fine 1 because it is his wife's");
    talk.thread.says(
        "Bo", Role.SUBJECT, "Good morning, and thank you for the friendly call today.");
    assertThat(talk.dana("screen")).contains("set aside");
    talk.thread.says("Bo", Role.SUBJECT, "And now to another friend's account.");
    assertThat(talk.dana("screen")).contains("Counts again: “Wants to be paid through");
  }

  @Test
  void files_and_notes_count_once() {
    talk.thread.says(
        "Bo", Role.SUBJECT, "Good morning, and thank you for the friendly call today.");
    talk.thread.files.add(Exhibit.of("cv.txt", null, "Bo Lund, Berlin"));
    talk.thread.files.add(Exhibit.of("notes", ExhibitKind.NOTE, "was late"));
    talk.dana("screen");
    talk.thread.files.set(1, Exhibit.of("notes", ExhibitKind.NOTE, "was late\nleft early"));
    talk.thread.files.add(Exhibit.of("chat.txt", null, "Bo: hello"));
    talk.dana("screen");
    assertThat(added())
        .extracting(Exhibit::name, Exhibit::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("notes (2)", "left early"),
            org.assertj.core.groups.Tuple.tuple("chat.txt", "Bo: hello"));
  }

  @Test
  void several_who_may_be_meant_are_judged_on_their_own_and_one_is_asked_for() {
    talk.thread.says("Bo Lund", Role.SUBJECT, "Please pay my friend's account.");
    talk.thread.says(
        "Kim Ray", Role.SUBJECT, "Good morning, and thank you for the friendly call today.");
    assertThat(talk.replies(talk.receipt("Dana: screen")).getLast().key())
        .as("of a list, which goes with the case of each of them")
        .endsWith("/7");
    for (String words : List.of("screen", "screen name Jo")) {
      assertThat(talk.dana(words))
          .isEqualTo(
              String.join(
                  "\n",
                  Talk.said("several"),
                  "Bo Lund: Ask first. Wants to be paid through someone else's account.",
                  "Kim Ray: Not enough to judge.",
                  Talk.said("notice"),
                  "Bo Lund: say “screen name Bo Lund”.",
                  "Kim Ray: say “screen name Kim Ray”."));
    }
    assertThat(talk.cases.all()).isEmpty();
  }

  @Test
  void each_of_several_has_a_case_in_which_their_words_alone_are_judged() {
    talk.thread.says("Bo Lund", Role.SUBJECT, "Please pay my friend's account.");
    talk.thread.says(
        "Kim Ray", Role.SUBJECT, "Good morning, and thank you for the friendly call today.");
    assertThat(talk.dana("screen name Kim")).startsWith("Not enough to judge").contains("(case 1)");
    assertThat(talk.dana("screen name Bo Lund")).startsWith("Ask first").contains("(case 2)");
    assertThat(talk.dana("screen name kim")).contains("(case 1)", Talk.said("nothing-since"));
    talk.thread.says("Kim Ray", Role.SUBJECT, "My camera is broken.");
    assertThat(talk.dana("screen name Kim")).startsWith("Ask first").contains("(case 1)");
    assertThat(talk.dana("screen name Bo Lund")).contains("(case 2)").doesNotContain("camera");
  }
}
