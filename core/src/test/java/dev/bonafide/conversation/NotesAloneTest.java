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

/** Colleagues who write about someone, in a thread in which that person says nothing. */
class NotesAloneTest {
  private static final String NOTES =
      "Inês, panel notes. She was in a room with a lot of noise, and twice someone talked to her (a"
          + " colleague of hers, I saw him). She drew the whole thing live with me, explained why"
          + " she dropped the late part, and paused a lot, as she had to look for words in English."
          + " The profile has only a few contacts and no picture, which made the others ask.";
  private final Talk talk = new Talk();

  @ParameterizedTest
  @ValueSource(strings = {"check", "?", "is she real?"})
  void where_nothing_is_found_it_is_said_that_only_notes_were_read_and_what_to_hand_in(
      String asked) {
    talk.thread.says("raj", Role.REVIEWER, NOTES);
    talk.thread.says("kat", Role.REVIEWER, "hm, that is odd for somebody with ten years, no?");
    assertThat(talk.says("meg", asked))
        .startsWith("Not enough to judge")
        .contains("Only reviewers' notes were read", "Add their own words: a chat, an email");
  }

  @Test
  void a_remark_above_the_first_words_of_someone_leaves_them_a_beginning() {
    talk.thread.says("raj", Role.REVIEWER, "came in today:\n> Hi, I saw that you look for people");
    assertThat(talk.says("meg", "check"))
        .startsWith("Not enough to judge")
        .contains("only the beginning of a conversation");
  }

  @Test
  void beside_a_letter_that_they_quote_long_notes_tell_more_than_a_beginning() {
    talk.thread.says("raj", Role.REVIEWER, NOTES);
    talk.thread.says(
        "meg", Role.REVIEWER, "> Hello Meg, yes I can come to the office and show my passport.");
    assertThat(talk.says("meg", "check")).doesNotContain("Not enough to judge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Notizen Gespräch Stefan Hoffmann, angeblich München: spricht kaum Deutsch",
        "notes on Daniel, claims Oslo: the camera was off for all of the hour",
        "Bo Lund, who says he is in Oslo: looked to the side before each answer",
      })
  void what_they_tell_of_someone_behind_a_comma_begins_no_words_of_theirs(String note) {
    talk.thread.says("kat", Role.REVIEWER, note);
    talk.thread.says("kat", Role.REVIEWER, "> I can start on Monday, and work from home then.");
    talk.says("jan", "check");
    assertThat(words(Role.REVIEWER)).contains(note);
    assertThat(words(Role.SUBJECT)).doesNotContain(note).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo, who is in Oslo, wrote me: please pay the account of my friend",
        "he told me, on Monday: please pay the account of my friend",
        "sie sagt: please pay the account of my friend",
      })
  void what_they_pass_on_stays_the_words_of_the_other(String passedOn) {
    talk.thread.says("kat", Role.REVIEWER, passedOn);
    talk.says("jan", "check");
    assertThat(words(Role.SUBJECT)).containsExactly("please pay the account of my friend");
  }

  @Test
  void a_resume_that_they_paste_is_the_persons_own_and_the_line_above_it_theirs() {
    talk.thread.says(
        "seo",
        Role.REVIEWER,
        """
        지원자 이력서 공유드려요

        이름: 윤서아
        이메일: yoon@design.example
        경력
        - 2022.09 – 현재: 프리랜서 (앱 UI 4건, 서비스 리뉴얼)
        - 2016.03 – 2019.12: 하람소프트, UX 디자이너 (결제 플로우 개편)
        학력: 시각디자인 2016 졸업
        """);
    talk.thread.says("seo", Role.REVIEWER, "메모: 카메라 켬, 말투 차분. 공백은 간병이었다고 하심.");
    assertThat(talk.says("jan", "check")).doesNotContain("Only reviewers' notes were read");
    assertThat(String.join("\n", words(Role.SUBJECT))).contains("하람소프트").doesNotContain("메모", "공유");
    assertThat(words(Role.REVIEWER)).anyMatch(one -> one.contains("말투 차분"));
  }

  @Test
  void notes_about_someones_years_are_no_resume() {
    String notes =
        "CV against what he said, mail is bo@lund.example\n- 2019-2023 Klarvind: could not name"
            + " the boss there\nand 2016 to 2018 nothing, he would rather not talk about it";
    talk.thread.says("raj", Role.REVIEWER, notes);
    talk.thread.says("raj", Role.REVIEWER, "> I can start on Monday, and work from home then.");
    talk.says("jan", "check");
    assertThat(words(Role.SUBJECT)).hasSize(1).noneMatch(one -> one.contains("Klarvind"));
  }

  private List<String> words(Role role) {
    CaseFile read = talk.screen(CaseState.of(talk.latest()).handedIn(), List.of()).caseFile();
    return read.readings().stream()
        .flatMap(
            one ->
                one.utterances().stream()
                    .filter(said -> said.role() == role)
                    .flatMap(said -> Stream.of(one.words(said))))
        .toList();
  }
}
