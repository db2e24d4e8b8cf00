package dev.bonafide.conversation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.CaseState;
import dev.bonafide.conversation.tenant.Talk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A conversation that someone excludes from language models. */
class PrivateTest {
  private static final String PASTED =
      """
      What do you make of this?

      Ana  10:14 AM
      Where shall we ship the laptop?

      Bobby Sierra  10:15 AM
      To my cousin, please.

      Ana  10:16 AM
      Why?
      """;

  private final Talk talk = new Talk();

  private Submission everything() {
    return CaseState.of(talk.latest()).handedIn();
  }

  @Test
  void saying_nothing_keeps_nothing_from_a_model() {
    talk.thread.says(
        "Bo", Role.SUBJECT, "Good morning, and thank you for the friendly call today.");
    talk.dana("screen");
    assertThat(everything().isPrivate()).isFalse();
    assertThat(everything().exhibits()).noneMatch(Exhibit::isPrivate);
  }

  @Test
  void what_is_screened_without_a_model_stays_so_with_what_comes_later() {
    talk.thread.says(
        "Bo", Role.SUBJECT, "Good morning, and thank you for the friendly call today.");
    talk.dana("screen without a model");
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account.");
    talk.dana("screen");
    talk.dana("note he was late");
    assertThat(everything().exhibits()).hasSize(3).allMatch(Exhibit::isPrivate);
  }

  @Test
  void saying_so_later_also_keeps_earlier_evidence_from_a_model() {
    talk.thread.says(
        "Bo", Role.SUBJECT, "Good morning, and thank you for the friendly call today.");
    talk.dana("screen");
    talk.dana("screen --no-llm");
    assertThat(everything().exhibits()).hasSize(1).allMatch(Exhibit::isPrivate);
    talk.dana("undo");
    assertThat(everything().exhibits()).noneMatch(Exhibit::isPrivate);
  }

  @Test
  void a_note_may_say_it_and_the_subject_may_not() {
    talk.thread.says("Bo", Role.SUBJECT, "I work without a model, no llm at all.");
    talk.dana("screen");
    assertThat(everything().isPrivate()).isFalse();
    talk.thread.files.add(Exhibit.of("typed", ExhibitKind.NOTE, "was late; no-llm"));
    talk.dana("screen");
    assertThat(everything().isPrivate()).isTrue();
  }

  @Test
  void what_is_taken_out_of_something_private_stays_private_and_nothing_else_becomes_so() {
    Exhibit typed = Exhibit.of("typed", ExhibitKind.NOTE, PASTED).asPrivate();
    Exhibit open = Exhibit.of("cv", ExhibitKind.RESUME, "Bobby Sierra, engineer");
    assertThat(PastedChats.apart(handedIn(typed, open)).exhibits())
        .hasSize(3)
        .allSatisfy(one -> assertThat(one.isPrivate()).isEqualTo(!one.name().equals("cv")));
  }

  @Test
  void the_new_part_of_something_private_stays_private() {
    Exhibit before = Exhibit.of("typed", ExhibitKind.NOTE, "was late");
    Exhibit now = Exhibit.of("typed", ExhibitKind.NOTE, "was late\nand tired").asPrivate();
    assertThat(NewEvidence.of(handedIn(before), handedIn(now)).exhibits())
        .singleElement()
        .satisfies(
            fresh -> {
              assertThat(fresh.text()).isEqualTo("and tired");
              assertThat(fresh.isPrivate()).isTrue();
            });
  }

  private static Submission handedIn(Exhibit... exhibits) {
    return new Submission(null, "Bobby Sierra", List.of(), List.of(exhibits), List.of());
  }
}
