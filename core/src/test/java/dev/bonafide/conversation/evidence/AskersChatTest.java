package dev.bonafide.conversation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chat that someone pastes who speaks in it. */
class AskersChatTest {
  private static final String CHAT =
      """
      [09:12] Milica (Brook Studio): good morning Jonas, we liked your drawings
      [09:13] Milica: would Friday suit you for a call
      [09:15] Jonas: it would, what is the pay
      [09:20] Milica: 38 an hour, paid on the first
      """;

  @Test
  void two_others_stay_a_choice() {
    assertThat(subject("Jonas Weil", null, CHAT + "[09:30] Petra: I am the lead\n").isOpen())
        .isTrue();
  }

  @Test
  void strangers_stay_a_choice() {
    assertThat(subject("Dana Holt", null, CHAT).isOpen()).isTrue();
  }

  @Test
  void someone_called_like_the_asker_is_not_left_out_for_the_one_who_copied() {
    assertThat(subject("Milica Ban", null, CHAT.replace("Jonas:", "You:")).attribution())
        .satisfies(told -> assertThat(told.label()).isNotEqualTo("You"));
  }

  @Test
  void a_name_that_was_given_goes_before() {
    assertThat(subject("Jonas Weil", "Jonas", CHAT).attribution())
        .satisfies(told -> assertThat(told.label()).isEqualTo("Jonas"));
  }

  @Test
  void the_only_other_one_is_screened_under_both_forms_of_the_name() {
    Subject subject = subject("Jonas Weil", null, CHAT);
    assertThat(subject.isOpen()).isFalse();
    assertThat(subject.attribution())
        .satisfies(told -> assertThat(told.label()).startsWith("Milica"));
  }

  @Test
  void words_for_oneself_are_no_suspect() {
    String chat =
        """
        Ви: вітаю, коли зручно поговорити
        Софія: завтра о десятій
        Ви: добре
        Софія: дякую, до завтра
        """;
    assertThat(subject("Dana Holt", null, chat).attribution())
        .satisfies(told -> assertThat(told.label()).isEqualTo("Софія"));
  }

  @Test
  void a_transcript_in_which_the_one_who_posts_it_speaks_is_no_one_persons_words() {
    String call =
        """
        2nd interview w/ "Brian Castellano" 11/26 (auto transcript)
        Tom: morning Brian, you are on a different mic?
        Brian: Yes. Thank you for the question.
        Grace: we talked last week about your Kafka migration, could you go on from there
        Brian: Certainly. First, one should assess throughput requirements.
        Tom: can you wave your hand in front of your face for me
        Brian: Sorry my camera is low quality. I prefer not
        """;
    assertThat(PastedChats.isOfOthers(List.of(call), "Grace Liu")).isTrue();
    assertThat(PastedChats.isOfOthers(List.of("I can start on Monday.\n\n" + call), "Bo Lund"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz, call yesterday. Notes from Jan: \"Her camera failed at first, then it was on.\"",
        "Bewerberin Ana Ruiz.\nNotizen von Jan: „Die Kamera ging zuerst nicht, danach an.“ Und nun?",
        "Ana Ruiz ce matin. mes notes vite fait : elle lit à gauche de l'écran, et coupe la caméra"
      })
  void notes_in_what_someone_posts_are_not_taken_for_what_another_said(String message) {
    assertThat(PastedChats.apart(posted("Dana Holt", null, message)).exhibits())
        .extracting(Exhibit::text)
        .allSatisfy(text -> assertThat(text).contains("Ana Ruiz"));
  }

  @Test
  void what_someone_said_in_their_notes_is_theirs() {
    String told = "Bo said in his notes: my cousin keeps the laptop running at his place";
    assertThat(PastedChats.apart(posted("Dana Holt", null, told)).exhibits())
        .anySatisfy(one -> assertThat(one.text()).startsWith("my cousin keeps the laptop"));
  }

  private static Subject subject(String asker, @Nullable String name, String chat) {
    Submission handedIn = posted(asker, name, chat);
    Submission apart = PastedChats.facing(PastedChats.apart(handedIn), handedIn.team(asker));
    assertThat(apart.exhibits()).anyMatch(one -> one.kind() == ExhibitKind.MESSAGES);
    return new CaseReader(new Readers(List.of())).read(apart).subject();
  }

  private static Submission posted(String asker, @Nullable String name, String words) {
    MessageTurn pasted = new MessageTurn(asker, null, Role.REVIEWER, words);
    return new Submission(
        SubjectKind.RECRUITER,
        name,
        List.of(),
        List.of(Exhibit.ofTurns("thread", List.of(pasted))),
        List.of());
  }
}
