package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.tenant.Talk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of someone else that people of a team write into their own thread. */
class WhoseWordsTest {
  private static final String PAID = "Please pay my friend's account, mine is locked.";

  private static Talk among(String... said) {
    Talk talk = new Talk();
    for (int at = 0; at < said.length; at += 2) {
      talk.thread.says(said[at], Role.REVIEWER, said[at + 1]);
    }
    return talk;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PAID,
        "Rui wrote me: \"" + PAID + "\"",
        "Rui said: \"" + PAID + "\" and I am not sure",
        "the candidate wrote this:\n" + PAID,
        "Candidate: " + PAID,
        "this is from our chat:\n\"" + PAID + "\"",
        "Er schrieb: " + PAID,
        "Rui Costa: " + PAID + "\nPetra Holm: ok, noted",
      })
  void what_a_colleague_passes_on_is_judged_and_the_colleague_is_not(String words) {
    assertThat(among("Petra", words).dana("check"))
        .startsWith("Ask first")
        .contains("Wants to be paid")
        .doesNotContain("Petra,", "subject Petra", "Which of these");
  }

  @ParameterizedTest
  @ValueSource(strings = {"said: \"" + PAID + "\"", "wrote me: " + PAID, "wrote:\n" + PAID})
  void whom_someone_names_in_full_is_the_one_who_said_it(String words) {
    for (String asked : List.of("check Rui Costa", "screen name Rui Costa")) {
      Talk talk =
          among("Petra", "Rui Costa " + words, "Omar", "Lena Brandt wrote: I can come on Monday.");
      assertThat(talk.dana(asked)).startsWith("Ask first").contains("Wants to be paid");
    }
  }

  @Test
  void the_one_who_is_named_is_the_one_who_said_it() {
    Talk talk = among("Petra", "Rui said: \"" + PAID + "\"");
    talk.dana("check rui");
    assertThat(talk.latest().entries().getFirst()).isInstanceOf(Entry.HandedIn.class);
    assertThat(((Entry.HandedIn) talk.latest().entries().getFirst()).submission().name())
        .isEqualTo("Rui");
  }

  @Test
  void of_two_whose_words_are_passed_on_each_is_judged_on_their_own() {
    Talk talk =
        among(
            "Petra",
            "Rui said: \"" + PAID + "\"",
            "Omar",
            "Lena wrote: I can come to the office on Monday");
    assertThat(talk.dana("check both please"))
        .contains("Rui: Ask first. Wants to be paid", "Lena: Nothing known.")
        .doesNotContain("Petra", "Omar");
    assertThat(talk.dana("check Rui")).startsWith("Ask first");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Update: he came to the office with his papers",
        "Tech Skills: good\nNext Steps: a call",
        "I know him, he is great"
      })
  void what_colleagues_think_themselves_is_nobody_elses(String words) {
    assertThat(among("Petra", words, "Omar", "sure").dana("check"))
        .doesNotContain("Wants to be paid", "subject Petra", "subject Omar", "Which of these");
  }

  @Test
  void no_matter_who_of_the_thread_asks_all_get_the_same() {
    List<List<String>> threads =
        List.of(
            List.of("Petra", "Rui wrote me: " + PAID, "Omar", "his camera is broken, too"),
            List.of("Petra", PAID, "Omar", "thoughts?"),
            List.of("Petra", "How shall we pay you?", "Rui*", PAID, "Omar", "hm, odd"),
            List.of("Petra", "My camera is broken today.", "Rui*", "Mine works."));
    for (List<String> thread : threads) {
      assertThat(List.of("Petra", "Omar", "Dana"))
          .extracting(who -> asked(thread, who))
          .containsOnly(asked(thread, "Eve"));
    }
  }

  private static String asked(List<String> thread, String who) {
    Talk talk = new Talk();
    for (int at = 0; at < thread.size(); at += 2) {
      String name = thread.get(at);
      Role role = name.endsWith("*") ? Role.SUBJECT : Role.REVIEWER;
      talk.thread.says(name.replace("*", ""), role, thread.get(at + 1));
    }
    return talk.says(who, "check");
  }
}
