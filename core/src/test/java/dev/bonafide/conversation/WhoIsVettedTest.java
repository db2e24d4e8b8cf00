package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.command.VetSpeaker;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.text.Fingerprint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversation in which no one said whose words are the subject's. */
class WhoIsVettedTest {
  private static final String PAID = "Please pay my friend's account, mine is locked for a while.";
  private static final List<String> CHAT =
      List.of(
          "Claire Holt  9:40 AM\nWhere shall we send the first month's pay?",
          "Bobby Sierra  9:41 AM\n" + PAID,
          "Claire Holt  9:45 AM\nWe cannot do that, sorry.",
          "Bobby Sierra  9:47 AM\nThen I have to think about it.");

  private final Talk talk = new Talk();

  @Test
  void nothing_found_while_it_is_open_is_no_all_clear() {
    talk.thread.files.add(chat("Bobby Sierra", "Claire Holt", "I will start on Monday at nine."));
    assertThat(talk.dana("screen"))
        .startsWith("Not enough to judge (case 1)")
        .contains("Which of these is being screened: ")
        .contains("subject ")
        .doesNotContain("Nothing found that needs");
  }

  @Test
  void what_one_of_them_said_is_judged_and_said_to_hold_if_they_are_the_one() {
    talk.thread.files.add(Exhibit.of("chat.txt", null, String.join("\n\n", CHAT)));
    assertThat(talk.dana("screen"))
        .startsWith("Ask first (case 1)")
        .contains(
            "It is not clear which of the speakers is being screened.",
            "Which of these is being screened: ");
  }

  @Test
  void a_word_says_who_it_is_and_nothing_is_handed_in_again() {
    talk.thread.files.add(Exhibit.of("chat.txt", null, String.join("\n\n", CHAT)));
    talk.dana("screen");
    assertThat(talk.dana("subject Claire"))
        .contains(
            "“Claire Holt” is now the person being screened", "No longer found: “Wants to be paid")
        .doesNotContain("Which of these is being screened: ");
    assertThat(talk.dana("the candidate is the other one"))
        .contains("“Bobby Sierra” is now the person being screened", "(case 1)")
        .contains("Wants to be paid");
    assertThat(talk.dana("undo")).contains("Taken back");
    assertThat(talk.dana("undo")).contains("Taken back", "Which of these is being screened: ");
  }

  @Test
  void a_name_alone_is_enough() {
    talk.thread.files.add(Exhibit.of("chat.txt", null, String.join("\n\n", CHAT)));
    talk.dana("screen");
    assertThat(talk.dana("Bobby Sierra"))
        .contains("“Bobby Sierra” is now the person being screened");
  }

  @Test
  void one_press_says_it_too() {
    talk.thread.files.add(Exhibit.of("chat.txt", null, String.join("\n\n", CHAT)));
    talk.dana("screen");
    String id = Fingerprint.of("Bobby Sierra").substring(0, 10);
    talk.thread.target =
        new InteractionTarget(
            new VetSpeaker(null, "#" + id), 1, null, InteractionTarget.Where.HERE, null);
    assertThat(talk.dana("")).contains("“Bobby Sierra” is now the person being screened");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am the candidate",
        "it's a recruiter, not a candidate",
        "she is the employer",
        "main candidate hu company ka check karna hai",
        "das ist eine Recruiterin, keine Bewerberin",
        "c'est moi le candidat",
        "elle est l'employeur",
        "soy el candidato",
        "ella es la empleadora, no la candidata",
        "ela é a recrutadora",
        "я кандидат, проверьте работодателя",
        "це рекрутер, а не кандидат",
        "私が応募者です",
        "彼女は採用担当者です",
        "이 사람은 채용 담당자예요",
        "我是应聘者",
        "她是招聘方"
      })
  void one_button_does_what_a_correction_in_ones_own_words_means(String words) {
    talk.thread.files.add(Exhibit.of("chat.txt", null, String.join("\n\n", CHAT)));
    talk.dana("screen as candidate");
    assertThat(talk.dana(words).lines().skip(1).findFirst())
        .hasValue("Screened: recruiter: say “subject #recruiter”.");
    talk.dana("subject #recruiter");
    assertThat(talk.dana("last")).contains("Which company are you recruiting for");
    assertThat(talk.dana("undo")).contains("Taken back");
  }

  @Test
  void whom_nobody_in_the_talk_is_called_is_not_taken_for_anybody() {
    talk.thread.files.add(Exhibit.of("chat.txt", null, String.join("\n\n", CHAT)));
    talk.dana("screen");
    assertThat(talk.dana("subject Kim Ray"))
        .contains(
            "“Kim Ray” says nothing in this case", "speak: Claire Holt, Bobby Sierra", "quote");
    assertThat(talk.latest().entries()).hasSize(2);
  }

  @Test
  void a_name_that_no_speaker_has_is_kept_beside_the_speakers_own() {
    talk.thread.files.add(
        Exhibit.of("chat.txt", null, String.join("\n\n", CHAT).replace("Bobby Sierra", "kx77")));
    talk.dana("screen name Roberto Sanchez");
    talk.dana("subject kx77");
    assertThat(((Entry.HandedIn) talk.latest().entries().get(2)).submission().name())
        .isEqualTo("Roberto Sanchez (kx77)");
  }

  @Test
  void saying_the_name_with_a_second_request_goes_on_with_the_case() {
    talk.thread.files.add(Exhibit.of("chat.txt", null, String.join("\n\n", CHAT)));
    talk.dana("screen");
    assertThat(talk.dana("screen name Bobby Sierra")).contains("(case 1)", "Wants to be paid");
  }

  @Test
  void a_chat_that_a_colleague_pasted_into_the_thread_is_a_chat() {
    talk.thread.says("Kim Ray", Role.OTHER, String.join("\n\n", CHAT));
    assertThat(talk.dana("screen"))
        .startsWith("Ask first")
        .contains("Which of these is being screened: ");
    assertThat(talk.dana("subject Bobby Sierra")).contains("Wants to be paid");
  }

  @Test
  void so_it_is_message_by_message_and_the_colleagues_own_remark_stays_theirs() {
    CHAT.forEach(message -> talk.thread.says("Kim Ray", Role.OTHER, message));
    talk.thread.says("Kim Ray", Role.OTHER, "his camera is broken, too, as I hear");
    assertThat(talk.dana("screen"))
        .startsWith("Ask first")
        .contains("Wants to be paid", "Which of these is being screened: ")
        .doesNotContain("Keeps the camera off");
  }

  @Test
  void so_it_is_with_names_and_colons() {
    for (String message : CHAT) {
      talk.thread.says("Kim Ray", Role.OTHER, message.replaceFirst("  .*\n", ": "));
    }
    assertThat(talk.dana("screen"))
        .startsWith("Ask first")
        .contains("Which of these is being screened: ");
  }

  @Test
  void what_the_asker_pastes_behind_the_command_is_a_chat_and_no_note() {
    assertThat(talk.dana("screen\n" + String.join("\n\n", CHAT)))
        .startsWith("Ask first")
        .contains("Wants to be paid", "Which of these is being screened: ");
  }

  @Test
  void without_a_command_it_is_looked_at_all_the_same() {
    assertThat(talk.dana(String.join("\n\n", CHAT)))
        .startsWith("Ask first")
        .contains("Which of these is being screened: ");
  }

  @Test
  void a_colleagues_question_changes_nothing_about_the_case() {
    talk.thread.files.add(Exhibit.of("cv.txt", null, RESUME));
    talk.dana("screen");
    talk.dana("fine 1 because it is known");
    talk.thread.says("Kim Ray", Role.OTHER, "what about the GitHub account?");
    talk.dana("what about the GitHub account?");
    assertThat(talk.dana("last"))
        .contains("(case 1)")
        .doesNotContain("Which of these is being screened");
    assertThat(kinds()).containsOnly("candidate");
  }

  @Test
  void the_subjects_own_message_holds_no_other_speakers() {
    talk.thread.says("Bobby Sierra", Role.SUBJECT, String.join("\n\n", CHAT));
    assertThat(talk.dana("screen"))
        .contains("Wants to be paid")
        .doesNotContain("Which of these is being screened");
  }

  @Test
  void links_alone_are_too_little_to_say_and_it_is_said_what_to_paste() {
    talk.thread.says("Bo", Role.SUBJECT, "https://a.example/jobs/1 https://b.example/jobs/2");
    assertThat(talk.dana("screen"))
        .startsWith("Not enough to judge")
        .contains("Links are not opened", "Paste what was written");
  }

  private List<String> kinds() {
    return talk.latest().entries().stream()
        .filter(Entry.Examined.class::isInstance)
        .map(entry -> ((Entry.Examined) entry).report())
        .map(report -> report.replaceAll("(?s).*?\"kind\": \"(\\w+)\".*", "$1"))
        .distinct()
        .toList();
  }

  private static Exhibit chat(String one, String other, String words) {
    return Exhibit.of(
        "chat.txt", null, one + "  9:40 AM\n" + words + "\n\n" + other + "  9:41 AM\n" + words);
  }

  private static final String RESUME =
      "Bobby Sierra\nToronto, Canada\n\nEXPERIENCE\nEngineer, Acme, 2019 - 2021\n\nEDUCATION\n"
          + "BSc. Please pay my friend's account.\n\nSKILLS\nJava";
}
