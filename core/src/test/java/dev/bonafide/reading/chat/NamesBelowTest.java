package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names on lines below what was said, with what became of it behind them. */
class NamesBelowTest {
  private static final String[] SAID = {
    "Did the kiln arrive?", "On Monday, in two crates.", "Who signs for it?", "I do, at the gate."
  };

  private static String laidOut(String head, boolean below, String gap) {
    StringBuilder text = new StringBuilder(below ? "The kiln\n\n" : "");
    for (int at = 0; at < SAID.length; at++) {
      String name = at % 2 == 0 ? "Ana Ruiz" : "Bobby Sierra";
      String line = head.replace("NAME", name).replace("TIME", "1" + at + ":05");
      text.append(below ? SAID[at] + "\n" + line : line + "\n" + SAID[at]).append('\n').append(gap);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NAME · TIME · seen", "NAME, TIME, delivered", "NAME – TIME ✓ lu"})
  void what_stands_above_the_words_stays_above_them(String head) {
    assertThat(Heard.lines(null, laidOut(head, false, "\n")))
        .contains("OTHER Ana Ruiz: " + SAID[0], "SUBJECT Bobby Sierra: " + SAID[3]);
  }

  @Test
  void short_answers_that_come_again_are_words() {
    String text =
        """
        Ana Ruiz 10:02: Blue?
        Bobby Sierra 10:03: yes
        Ana Ruiz 10:04: Green?
        Bobby Sierra 10:05: yes
        """;
    assertThat(Heard.lines(null, text)).contains("SUBJECT Bobby Sierra: yes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NAME · TIME · seen",
        "    sent by NAME · 4 May, TIME · seen",
        "wysłane przez NAME · 4 May, TIME · seen",
        "skickat av NAME · TIME · seen",
        "— NAME, TIME",
      })
  void whoever_signs_below_the_words_has_said_them(String head) {
    for (String gap : new String[] {"\n", "───────────\n"}) {
      assertThat(Heard.lines(null, laidOut(head, true, gap)))
          .as(head)
          .hasSize(4)
          .contains("SUBJECT Bobby Sierra: " + SAID[3])
          .anyMatch(line -> line.startsWith("OTHER Ana Ruiz:") && line.endsWith(SAID[2]));
    }
  }
}
