package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;

/** The text of a phone's screen, on which each side has its margin. */
class SideTalkTest {
  private static final String TALK =
      """
                       %s
                     Fri 2 May at 07:40
      The ferry is late.
                          How late?
                               Read 07:41
      An hour, they say.
                          Then I wait at
                          the pier.
      Bring the rope.
      """;

  @Test
  void without_a_name_above_them_two_sides_are_asked_about() {
    Reading reading = Heard.in(null, TALK.formatted("inbox"));
    assertThat(reading.utterances()).noneMatch(said -> said.role() == Role.SUBJECT);
    assertThat(reading.limits()).anyMatch(limit -> limit.contains("not clear"));
  }

  @Test
  void a_letter_that_quotes_is_one_persons() {
    String letter =
        "Dear all,\nthey wrote\n\n            the rope is ours\n\nand I said no.\nBobby\n";
    assertThat(Heard.lines(null, letter)).allMatch(line -> line.startsWith("SUBJECT"));
  }

  @Test
  void the_margin_is_that_of_the_one_in_the_title() {
    assertThat(Heard.lines(null, TALK.formatted("Bobby Sierra")))
        .containsExactly(
            "SUBJECT Bobby Sierra: The ferry is late.",
            "OTHER null: How late?",
            "SUBJECT Bobby Sierra: An hour, they say.",
            "OTHER null: Then I wait at\n                    the pier.",
            "SUBJECT Bobby Sierra: Bring the rope.");
  }

  @Test
  void what_is_set_in_is_the_owners_where_the_title_has_another_name() {
    assertThat(Heard.lines(null, TALK.formatted("Ana Ruiz")))
        .contains("OTHER Ana Ruiz: The ferry is late.", "OTHER Me: How late?");
  }
}
