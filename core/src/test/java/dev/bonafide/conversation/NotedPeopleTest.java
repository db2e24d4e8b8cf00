package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Role;
import dev.bonafide.casework.CaseState;
import dev.bonafide.conversation.tenant.Talk;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes about several people in one thread, each under the name of the one they are about. */
class NotedPeopleTest {
  private static final String EOIN =
      "*Eoin Gallagher* - 50 min. Camera on the whole time, took notes on paper and showed the"
          + " pad.";
  private static final String JASON =
      "*Jason Whitlock* - 45 min. Please pay my friend's account, he said. I heard a whisper.";
  private static final String BOTH = "hmm ok. I liked Eoin tbh but Jason scored higher";

  private final Talk talk = new Talk();

  private void notes() {
    talk.thread.says("nadia", Role.REVIEWER, "final two for the data seat, my notes below");
    talk.thread.says("nadia", Role.REVIEWER, EOIN);
    talk.thread.says("toby", Role.REVIEWER, JASON);
    talk.thread.says("nadia", Role.REVIEWER, BOTH);
  }

  private List<String> read() {
    CaseFile read = talk.screen(CaseState.of(talk.latest()).handedIn(), List.of()).caseFile();
    return read.readings().stream().map(one -> one.text().replaceAll("\\s+", " ")).toList();
  }

  private Stream<String> handedIn() {
    return CaseState.of(talk.latest()).handedIn().exhibits().stream()
        .flatMap(one -> one.turns().stream())
        .map(turn -> turn.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"what about Eoin, is he legit?", "check Eoin", "eoin real or not"})
  void what_was_noted_of_another_is_not_held_against_the_one_who_is_asked_about(String asked) {
    notes();
    talk.says("meg", asked);
    assertThat(handedIn()).contains(EOIN, BOTH).doesNotContain(JASON);
    assertThat(read()).noneMatch(one -> one.contains("Jason Whitlock"));
  }

  @Test
  void another_who_is_named_below_gets_a_case_of_their_own() {
    notes();
    talk.says("meg", "is jason legit or not");
    assertThat(handedIn()).contains(JASON).doesNotContain(EOIN);
    int first = (int) talk.latest().id().number();
    talk.says("meg", "check Eoin Gallagher please");
    assertThat(talk.latest().id().number()).isGreaterThan(first);
    assertThat(handedIn()).contains(EOIN).doesNotContain(JASON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"and Jason?", "und Jason?"})
  void a_question_below_about_another_is_answered_with_a_case_of_theirs(String asked) {
    notes();
    talk.says("meg", "check Eoin");
    talk.says("meg", asked);
    assertThat(handedIn()).contains(JASON).doesNotContain(EOIN);
  }

  @Test
  void a_line_below_two_cases_is_about_the_one_whose_name_is_said() {
    notes();
    talk.says("meg", "check Eoin");
    talk.says("meg", "check Jason");
    assertThat(talk.says("meg", "what did you find on jason and why?"))
        .contains("someone else's account");
    assertThat(talk.says("meg", "what did you find on eoin and why?"))
        .doesNotContain("someone else's account");
    assertThat(talk.says("meg", "what did you find and why?")).contains("someone else's account");
  }

  @Test
  void where_no_one_is_named_each_is_judged_alone_and_offered() {
    notes();
    assertThat(talk.says("meg", "check")).contains("Eoin Gallagher", "Jason Whitlock");
  }

  @Test
  void one_of_them_who_is_named_again_tells_that_both_are_people() {
    talk.thread.says("nadia", Role.REVIEWER, EOIN);
    talk.thread.says("nadia", Role.REVIEWER, JASON);
    talk.thread.says("meg", Role.REVIEWER, "Jason scored higher by far though");
    assertThat(talk.says("meg", "check")).contains("Eoin Gallagher", "Jason Whitlock");
  }

  @Test
  void headings_are_no_people_where_one_of_their_words_stands_elsewhere() {
    talk.thread.says(
        "raj", Role.REVIEWER, "Live Coding - was fine, fixed the bug and told us why.");
    talk.thread.says("raj", Role.REVIEWER, "Team Fit - quiet at first, then asked about the team.");
    talk.thread.says("meg", Role.REVIEWER, "Live was better than the take-home");
    assertThat(talk.says("meg", "check")).doesNotContain("Live Coding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Red Flags: the camera was off for the whole hour, and nobody knew why it was so.",
        "Interview Notes - the camera was off for the whole hour, and nobody knew why.",
        "Background: a room with a lot of noise, and somebody talked to her twice there.",
      })
  void headings_of_notes_about_one_person_are_no_people(String note) {
    talk.thread.says("raj", Role.REVIEWER, note);
    talk.thread.says("raj", Role.REVIEWER, "Time Zone: says Toronto, and answers at three there.");
    talk.says("meg", "check");
    assertThat(read()).anyMatch(one -> one.contains(note.replaceAll("\\s+", " ")));
    assertThat(handedIn()).contains(note);
  }
}
