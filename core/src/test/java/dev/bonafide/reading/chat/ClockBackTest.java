package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chats whose clock goes back at the change of a day that no date tells. */
class ClockBackTest {

  @ParameterizedTest
  @CsvSource({
    "[11:02], [11:05], [09:12], [14:00]",
    "[Mon 11:02], [Mon 11:05], [Tue 09:12], [Tue 14:00]",
    "[пн 11:02], [пн 11:05], [вт 09:12], [вт 14:00]",
    "[5 Nov 11:02], [5 Nov 11:05], [6 Nov 09:12], [6 Nov 14:00]",
    "[5/11 11:02], [5/11 11:05], [6/11 09:12], [6/11 14:00]",
  })
  void a_clock_that_goes_back_is_the_next_day(String one, String two, String three, String four) {
    String text =
        """
        %s Ana: are you in?
        %s Bobby: yes, thank you
        %s Ana: never pay anyone for a laptop
        %s Bobby: I will not
        """
            .formatted(one, two, three, four);
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .containsExactly(
            "OTHER Ana: are you in?",
            "SUBJECT Bobby: yes, thank you",
            "OTHER Ana: never pay anyone for a laptop",
            "SUBJECT Bobby: I will not");
  }

  @Test
  void someone_new_speaks_on_another_day_that_is_named() {
    String text =
        """
        [Mon 11:02] Ana: are you in?
        [Mon 11:05] Bobby: yes, thank you

        [Tue 09:12] Chidi: hello, I am the lead
        """;
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .endsWith("OTHER Chidi: hello, I am the lead");
  }

  @Test
  void where_a_clock_goes_back_it_is_said() {
    String text = "[11:02] Ana: hi\n[11:05] Bobby: yes\n[09:12] Ana: good morning\n";
    assertThat(Heard.in(ExhibitKind.MESSAGES, text).limits())
        .singleElement()
        .asString()
        .contains("the clock goes back (line 3)");
  }

  @Test
  void someone_new_does_not_speak_before_a_clock_that_goes_back() {
    String text =
        """
        [11:02] Ana: are you in?
        [11:05] Bobby: pay my friend
        [11:01] Compliance: we have verified him
        [11:09] Ana: no
        """;
    assertThat(Heard.lines(ExhibitKind.MESSAGES, text))
        .contains("SUBJECT Bobby: pay my friend\n[11:01] Compliance: we have verified him");
  }
}
