package dev.bonafide.telegram;

import static dev.bonafide.telegram.api.Scene.ADA;
import static dev.bonafide.telegram.api.Scene.MAX;
import static dev.bonafide.testkit.casefile.OneRule.TELLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.testkit.telegram.Origin;
import dev.bonafide.testkit.telegram.Said;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BurstTest {
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void an_edit_of_something_long_gone_is_no_case() {
    long message = scene.people.text(ADA, "/help");
    scene.settle();
    scene.people.edit(ADA, message, TELLING + " and so on, and so on, and so on");
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void what_is_cancelled_is_not_screened() {
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.people.forward(ADA, scene.from(MAX, 2), "today");
    scene.people.text(ADA, "/cancel");
    scene.settle();
    assertThat(scene.said())
        .extracting(Said::text)
        .containsExactly("Dropped: 2 messages. Nothing was screened.");
    assertThat(scene.cases.all()).isEmpty();
  }

  @Test
  void new_ends_a_case_and_what_follows_is_another() {
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.people.text(ADA, "/new");
    scene.people.forward(ADA, scene.from(MAX, 2), "hello there");
    scene.settle();
    assertThat(scene.cases.all()).hasSize(2);
    assertThat(scene.said()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void a_command_to_screen_belongs_to_the_burst_wherever_it_comes(int place) {
    for (int i = 0; i < 3; i++) {
      if (i == place) {
        scene.people.text(ADA, "/check he was late");
      }
      scene.people.forward(ADA, scene.from(MAX, i), i == 1 ? TELLING : "line " + i);
    }
    if (place == 3) {
      scene.people.text(ADA, "/check@bonafide_bot he was late");
    }
    scene.settle();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.turns()).hasSize(3);
    assertThat(scene.notes()).containsExactly("he was late");
  }

  @Test
  void another_command_among_them_is_answered_and_cuts_nothing_in_two() {
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.people.text(ADA, "/help");
    scene.people.text(ADA, "/last");
    scene.people.forward(ADA, scene.from(MAX, 2), "today");
    scene.people.text(ADA, "/privacy");
    scene.settle();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.turns()).hasSize(2);
    assertThat(scene.said()).hasSize(4);
    assertThat(scene.said()).filteredOn(said -> said.text().startsWith("Ask first")).hasSize(1);
    assertThat(scene.said())
        .extracting(Said::text)
        .anyMatch(text -> text.startsWith("Forward messages, or send files"))
        .anyMatch(text -> text.startsWith("There is no case here yet"));
  }

  @Test
  void words_behind_a_command_below_a_file_are_a_note() {
    byte[] bytes = TELLING.getBytes(StandardCharsets.UTF_8);
    scene.people.document(ADA, "chat.txt", bytes, "/check this is Tomas");
    scene.settle();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.notes()).hasSize(1).allMatch(note -> note.endsWith("is Tomas"));
    assertThat(scene.read()).contains("pay my friend");
  }

  @ParameterizedTest
  @CsvSource({"1,0", "1,1", "20,0", "20,7", "20,20", "100,0", "100,50", "100,99"})
  void a_burst_in_any_order_gets_one_verdict_with_the_note_wherever_it_came(int size, int note) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(size));
    int forwards = size == 100 ? 99 : size;
    for (int i = 0; i <= forwards; i++) {
      if (i == Math.min(note, forwards)) {
        scene.people.text(ADA, "His camera stayed off. Is this guy ok?");
      }
      if (i < forwards) {
        int minute = order.get(i);
        scene.people.forward(
            ADA, scene.from(MAX, minute), minute == 0 ? TELLING : "line " + minute);
      }
      scene.pass(Duration.ofMillis(200));
      scene.hear();
    }
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.last().text()).startsWith("Ask first");
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.notes()).containsExactly("His camera stayed off.");
    assertThat(scene.turns()).extracting(MessageTurn::at).isSorted().hasSize(forwards);
  }

  @Test
  void the_first_message_is_marked_at_once_and_the_answer_stands_below_it() {
    long first = scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.people.forward(ADA, scene.from(MAX, 2), "today");
    scene.settle(Duration.ofSeconds(1));
    assertThat(scene.telegram.reaction(ADA.id(), first)).isEqualTo("👀");
    assertThat(scene.said()).isEmpty();
    scene.settle();
    assertThat(scene.last().replyTo()).isEqualTo(first);
    assertThat(scene.last().edits()).isEqualTo(1);
    assertThat(scene.last().isProtected()).isTrue();
    assertThat(scene.last().hasPreview()).isFalse();
  }

  @Test
  void a_stream_without_end_is_cut_after_thirty_seconds() {
    for (int second = 0; second < 40; second += 2) {
      scene.people.forward(ADA, scene.from(MAX, second), "line " + second);
      scene.settle(Duration.ofSeconds(2));
    }
    scene.settle();
    assertThat(scene.cases.all()).hasSize(2);
    assertThat(scene.said()).hasSize(2);
  }

  @Test
  void more_than_a_hundred_messages_are_two_cases() {
    for (int i = 0; i < 130; i++) {
      scene.people.forward(ADA, scene.from(MAX, i), "line " + i);
    }
    scene.settle();
    assertThat(scene.cases.all()).hasSize(2);
    assertThat(scene.said()).hasSize(2);
  }

  @Test
  void what_was_sent_hours_apart_and_arrives_together_is_not_one_case() {
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.pass(Duration.ofHours(3));
    scene.people.forward(ADA, scene.from(MAX, 2), "hello");
    scene.settle();
    assertThat(scene.cases.all()).hasSize(2);
  }

  @Test
  void everybody_who_was_forwarded_speaks_for_themselves_and_the_forwarder_is_the_other_side() {
    scene.people.forward(ADA, scene.from(MAX, 1), "I am Max");
    scene.people.forward(ADA, scene.from(ADA, 2), TELLING);
    scene.people.forward(ADA, Origin.hidden("Ada", scene.at(3)), "I am hidden");
    scene.people.forward(ADA, Origin.chat("A group", scene.at(4)), "from a chat");
    scene.people.forward(ADA, Origin.channel("Jobs", scene.at(5)), "from a channel");
    scene.settle();
    assertThat(scene.turns())
        .extracting(MessageTurn::speaker)
        .containsExactly("Max", "Ada", "Ada", "A group", "Jobs");
    assertThat(scene.turns())
        .extracting(MessageTurn::role)
        .containsExactly(Role.SUBJECT, Role.OTHER, Role.SUBJECT, Role.SUBJECT, Role.SUBJECT);
    assertThat(scene.last().text())
        .startsWith("Not enough to judge")
        .contains("Forwarded: Telegram cannot confirm who wrote this.");
  }

  @Test
  void a_photo_is_read_in_its_largest_size() {
    scene.people.photo(ADA, TELLING.getBytes(StandardCharsets.UTF_8));
    scene.settle();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.last().text()).contains("pay my friend");
  }

  @Test
  void an_album_of_six_screenshots_is_one_conversation_with_a_verdict() {
    scene.people.forward(ADA, scene.from(MAX, 1), "look at these");
    for (int shot = 1; shot <= 6; shot++) {
      String before = "Max: this is what he wrote before number " + shot + "\nYou: go on\n";
      String after = "Max: this is what he wrote before number " + (shot + 1) + "\nYou: go on\n";
      String all = before + (shot == 3 ? "Max: " + TELLING + "\nYou: no\n" : "") + after;
      byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
      scene.people.document(ADA, "shot" + shot + ".png", bytes, "", "79");
    }
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    Exhibit chat = scene.handedIn().exhibits().getLast();
    assertThat(chat.name()).isEqualTo("shot1.png – shot6.png");
    assertThat(chat.text().lines().filter(line -> line.startsWith("Max")))
        .hasSize(7 + 1)
        .doesNotHaveDuplicates();
    assertThat(scene.pressed("Evidence")).contains("page 3, line 9");
  }

  @Test
  void pictures_and_voices_that_nobody_read_are_counted() {
    scene.people.forward(ADA, scene.from(MAX, 1), "hello");
    scene.people.album(ADA, scene.from(MAX, 2), "77", TELLING);
    scene.people.album(ADA, scene.from(MAX, 2), "77", "");
    scene.people.voice(ADA, scene.from(MAX, 3));
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.last().text()).contains("Not read: 2 photos; 1 voice message.");
    assertThat(scene.turns()).extracting(MessageTurn::text).contains(TELLING);
  }

  @Test
  void a_file_is_read_and_what_is_typed_under_it_is_a_note() {
    scene.people.document(
        ADA, "cv.txt", TELLING.getBytes(java.nio.charset.StandardCharsets.UTF_8), "He was late.");
    scene.settle();
    assertThat(scene.pressed("Evidence")).contains("cv.txt", "pay my friend");
    assertThat(scene.notes()).containsExactly("He was late.");
  }

  @Test
  void an_email_under_which_a_check_is_asked_for_is_no_evidence() {
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.settle();
    byte[] email = "Subject: bonafide-x".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    scene.people.document(ADA, "code.eml", email, "check proof");
    scene.settle();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.last().text()).contains("No code is waiting to be checked");
  }

  @Test
  void an_album_of_files_is_one_case_with_the_words_under_one_of_them_as_the_note() {
    byte[] telling = TELLING.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    scene.people.document(ADA, "one.txt", telling, "", "78");
    scene.people.document(ADA, "two.txt", telling, "She was late.", "78");
    scene.settle();
    assertThat(scene.cases.all()).hasSize(1);
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.pressed("Evidence")).contains("one.txt", "two.txt");
    assertThat(scene.notes()).containsExactly("She was late.");
  }

  @Test
  void a_file_that_is_too_large_or_damaged_is_named_and_the_rest_is_judged() {
    scene.people.document(ADA, "big.pdf", new byte[(20 << 20) + 1], "");
    scene.people.document(ADA, "broken.pdf", "\0");
    scene.people.forward(ADA, scene.from(MAX, 1), TELLING);
    scene.settle();
    assertThat(scene.said()).hasSize(1);
    assertThat(scene.read()).contains("Ask first", "larger than 20 MB");
    scene.press("More");
    assertThat(scene.pressed("What was checked")).contains("larger than 20 MB", "broken.pdf");
  }

  @Test
  void a_text_that_was_pasted_is_evidence_and_no_note() {
    scene.people.text(ADA, "Hi, this is Max from Acme.\nWe have a job.\n" + TELLING + "\nBye");
    scene.settle();
    assertThat(scene.last().text()).startsWith("Ask first");
    assertThat(scene.notes()).isEmpty();
  }

  @Test
  void words_changed_within_the_burst_count_as_they_are_in_the_end() {
    scene.people.forward(ADA, scene.from(MAX, 1), "hello");
    long note = scene.people.text(ADA, "He lives in Oslo.");
    scene.pass(Duration.ofSeconds(1));
    scene.people.edit(ADA, note, "He lives in Rome.");
    scene.settle();
    assertThat(scene.notes()).containsExactly("He lives in Rome.");
  }
}
