package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Role;
import dev.bonafide.casework.CaseState;
import dev.bonafide.conversation.subject.VettedName;
import dev.bonafide.conversation.tenant.Talk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members of a team who hand in what they heard: they are never the ones who are screened. */
class ColleaguesTest {
  private static final String PAID = "Please pay my friend's account, mine is locked for a while.";
  private static final String CALL =
      """
      WEBVTT

      00:00:04.100 --> 00:00:09.000
      <v Dana Whitlock>Hi Steven, could you turn your camera on?

      00:00:09.900 --> 00:00:16.500
      <v Steven Clark>Yes hello Dana. One moment.

      00:00:17.000 --> 00:00:19.000
      <v Unknown speaker>(whispering) say yes

      00:00:20.000 --> 00:00:24.000
      <v Steven Clark>%s
      """
          .formatted(PAID);

  private final Talk talk = new Talk();

  private void call(String transcript) {
    talk.thread
        .says("eric.saunders", Role.REVIEWER, "profile for the Java slot, nine years")
        .says("paulo.client", Role.SUBJECT, "Looks good on paper. When can he start?")
        .says("dana.whitlock", Role.REVIEWER, "recording transcript of my call with steven");
    talk.thread.files.add(Exhibit.of("call.vtt", null, transcript));
  }

  private String screened() {
    CaseFile read = talk.screen(CaseState.of(talk.latest()).handedIn(), List.of()).caseFile();
    return String.join(", ", VettedName.all(read.subject()));
  }

  @Test
  void two_others_in_a_call_stay_a_choice() {
    call(CALL + "\n00:00:30.000 --> 00:00:31.000\n<v Petra Lenz>Hello, I am the lead.\n");
    assertThat(talk.says("eric.saunders", "check")).contains("Which of these is being screened: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "pls check the vtt, dana has a bad feeling",
        "check STEVEN",
        "is steven real? dana asks",
      })
  void a_call_that_a_colleague_uploads_is_about_the_one_they_called(String asked) {
    call(CALL);
    assertThat(talk.says("eric.saunders", asked))
        .startsWith("Ask first")
        .contains("Wants to be paid");
    assertThat(screened()).isEqualTo("Steven Clark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "check what dana pasted"})
  void so_it_is_with_a_chat_that_a_colleague_pastes_without_a_word(String asked) {
    talk.thread.says(
        "dana.whitlock",
        Role.REVIEWER,
        "Dana Whitlock: Hi Steven, how shall we pay you?\nSteven Clark: "
            + PAID
            + "\nDana Whitlock: We cannot do that.\nSteven Clark: Then I think about it.");
    assertThat(talk.says("eric.saunders", asked))
        .startsWith("Ask first")
        .contains("Wants to be paid");
    assertThat(screened()).isEqualTo("Steven Clark");
  }

  @Test
  void a_colleague_who_is_named_in_passing_is_not_screened_for_what_they_pass_on() {
    talk.thread
        .says("Sam", Role.REVIEWER, "notes of my call with Kevin Tran: a room full of people")
        .says("Kat", Role.REVIEWER, "hm, coworking?");
    talk.says("Megan", "sam wants to pass this one to the onsite, anything off here?");
    assertThat(CaseState.of(talk.latest()).handedIn().name()).isNull();
  }

  @Test
  void a_mail_behind_marks_is_its_writers_and_the_remarks_around_it_are_the_colleagues() {
    mail("jens");
    assertThat(talk.says("Karin", "kannst du mal prüfen ob Oleksandr echt ist? kein Diplom"))
        .startsWith("Ask first")
        .contains("Wants to be paid")
        .doesNotContain("Keeps the camera off");
    assertThat(CaseState.of(talk.latest()).handedIn().name()).isEqualTo("Oleksandr Hnatiuk");
  }

  @Test
  void so_it_is_beside_a_guest() {
    talk.thread.says("falk", Role.SUBJECT, "Anbei meine zwei Kandidaten für Embedded C++");
    mail("jens");
    assertThat(talk.says("Karin", "kannst du mal prüfen ob Oleksandr echt ist? kein Diplom"))
        .startsWith("Ask first")
        .contains("Wants to be paid");
  }

  private void mail(String colleague) {
    talk.thread.says(
        colleague,
        Role.REVIEWER,
        "Diese Mail kam heute von ihm:\n> Von: Oleksandr Hnatiuk\n> Betreff: Dokumente\n"
            + "> Sehr geehrter Herr Wiechert, ich schicke alles. "
            + PAID
            + "\nhis camera is broken, as I hear");
  }

  @Test
  void the_one_who_is_meant_is_told_in_plain_words_below_the_verdict() {
    call(CALL.replace("Dana Whitlock", "Moderator Petra Lenz"));
    talk.says("eric.saunders", "check");
    assertThat(talk.says("eric.saunders", "petra is us, check STEVEN. did you even open the file"))
        .contains("“Steven Clark” is now the person being screened", "Wants to be paid");
  }

  @Test
  void someone_who_says_nothing_in_a_thread_is_told_to_be_missing_with_those_who_speak() {
    talk.thread
        .says("sam", Role.REVIEWER, "my call with Kevin Tran was odd: a room full of people")
        .says("kat", Role.REVIEWER, "hm, coworking?");
    talk.says("Megan", "check");
    for (String said :
        List.of("subject kevin tran", "sam is OUR recruiter lol. the candidate is kevin tran")) {
      assertThat(talk.says("Megan", said))
          .contains("“kevin tran” says nothing here", "only your team does", "quote it");
    }
  }

  @Test
  void someone_who_says_nothing_where_no_one_else_does_is_asked_for_by_their_words() {
    talk.thread.files.add(Exhibit.of("resume.txt", null, "Steven Clark\nSkills: Java, Kafka\n"));
    talk.says("Megan", "check");
    assertThat(talk.says("Megan", "subject kevin tran"))
        .contains("“kevin tran” says nothing here", "quote it");
  }
}
