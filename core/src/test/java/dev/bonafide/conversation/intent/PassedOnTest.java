package dev.bonafide.conversation.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words a paste holds follows from the paste, not from the member who posts it. */
class PassedOnTest {
  private static final String MAIL =
      "please send the laptop to my cousin. I pick it up there.\nOtieno";

  @ParameterizedTest
  @ValueSource(strings = {"Hi all, ", "I am Callum, ", "Callum will call you. "})
  void a_member_who_greets_no_member_writes_for_themselves(String lead) {
    assertThat(PassedOn.isAll(lead + MAIL, "Callum Reed")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hi Callum, ", "Dear Mr Reed,\n\n", "from his mail:\n\nHello Callum! "})
  void a_letter_that_greets_the_member_who_posts_it_is_someone_elses(String lead) {
    assertThat(PassedOn.isAll(lead + MAIL, "Callum Reed")).isTrue();
  }

  @Test
  void what_stands_above_the_letter_stays_the_members() {
    assertThat(PassedOn.in("odd, no?\nHi Callum,\n" + MAIL, null, "Callum Reed"))
        .containsExactly(
            new PassedOn(null, "odd, no?", true), new PassedOn(null, "Hi Callum,\n" + MAIL, false));
  }
}
