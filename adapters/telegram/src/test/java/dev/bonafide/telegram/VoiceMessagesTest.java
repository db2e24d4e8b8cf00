package dev.bonafide.telegram;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.RecordingDesk.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.telegram.Person;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Voice messages, where a server listens to them and where none does. */
class VoiceMessagesTest {
  private static final String TELLING = "could you pay my friend instead of me";

  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  private List<MessageTurn> turns() {
    return scene.handedIn().exhibits().stream().flatMap(one -> one.turns().stream()).toList();
  }

  @Test
  void without_a_server_it_is_counted_and_not_even_fetched() {
    scene.people.forward(ADA, scene.from(MAX, 1), "hello");
    scene.people.voice(ADA, scene.from(MAX, 2), saying(TELLING));
    scene.settle();
    assertThat(scene.last().text()).contains("Not read: 1 voice message.");
    assertThat(scene.desk.heard()).isEmpty();
  }

  @Test
  void a_forwarded_one_is_its_senders_words_and_is_quoted() {
    scene.desk.listen();
    scene.people.voice(ADA, scene.from(MAX, 1), saying(TELLING));
    scene.settle();
    assertThat(turns())
        .singleElement()
        .satisfies(
            turn -> {
              assertThat(turn.speaker()).isEqualTo("Max");
              assertThat(turn.role()).isEqualTo(Role.SUBJECT);
              assertThat(turn.text()).isEqualTo(TELLING);
            });
    assertThat(scene.last().text()).contains("pay my friend");
  }

  @Test
  void the_forwarders_own_is_the_other_side() {
    scene.desk.listen();
    scene.people.voice(ADA, scene.from(MAX, 1), saying("hello there"));
    scene.people.voice(ADA, scene.from(ADA, 2), saying(TELLING));
    scene.settle();
    assertThat(turns()).extracting(MessageTurn::role).containsExactly(Role.SUBJECT, Role.OTHER);
    assertThat(scene.last().text()).doesNotContain("pay my friend");
  }

  @Test
  void voices_of_two_people_leave_open_who_is_vetted() {
    scene.desk.listen();
    scene.people.voice(ADA, scene.from(MAX, 1), saying(TELLING));
    scene.people.forward(ADA, scene.from(new Person(1003, "Kim"), 2), "hi");
    scene.settle();
    assertThat(turns()).extracting(MessageTurn::role).containsOnly(Role.OTHER);
  }

  @Test
  void ones_own_voice_is_no_evidence_and_no_note() {
    scene.desk.listen();
    scene.people.voice(ADA, saying(TELLING));
    scene.settle();
    assertThat(turns()).extracting(MessageTurn::role).containsExactly(Role.OTHER);
    assertThat(scene.handedIn().exhibits())
        .extracting(Exhibit::kind)
        .containsExactly(ExhibitKind.MESSAGES);
    assertThat(scene.last().text()).contains("Your own voice message counts as your words");
  }

  @Test
  void in_a_forwarded_file_nobody_is_known_to_speak() {
    scene.desk.listen();
    scene.people.audio(ADA, scene.from(MAX, 1), saying(TELLING));
    scene.settle();
    assertThat(scene.handedIn().exhibits())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(ExhibitKind.TRANSCRIPT);
              assertThat(one.turns()).isEmpty();
            });
    assertThat(scene.last().text()).startsWith("Not enough to judge");
  }

  @Test
  void nothing_is_sent_where_a_case_is_private() {
    scene.desk.listen();
    scene.people.forward(ADA, scene.from(MAX, 1), "hello");
    scene.people.voice(ADA, scene.from(MAX, 2), saying(TELLING));
    scene.people.text(ADA, "screen no llm");
    scene.settle();
    assertThat(scene.desk.heard()).isEmpty();
    assertThat(scene.last().text())
        .startsWith("Not enough to judge")
        .contains("Not read: voice message: is a recording, and nothing of this case may be sent");
  }

  @Test
  void where_the_server_fails_it_is_named_and_finding_nothing_means_nothing() {
    scene.desk.listen();
    scene.desk.fail();
    scene.people.forward(ADA, scene.from(MAX, 1), "hello");
    scene.people.voice(ADA, scene.from(MAX, 2), saying(TELLING));
    scene.settle();
    assertThat(scene.last().text())
        .startsWith("Not enough to judge")
        .contains("Not read: voice message: is a recording that was not transcribed");
  }
}
