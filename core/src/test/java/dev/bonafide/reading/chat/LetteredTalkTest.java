package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of hearings, in which a letter asks and another answers. */
class LetteredTalkTest {
  @Test
  void letters_of_a_list_ask_no_one() {
    String list = "Q. Quartz, two sacks\nA. Alum, one sack\nQ. Quills\nB. Borax\n";
    assertThat(Heard.lines(null, list)).noneMatch(line -> line.contains(" Q:"));
  }

  @Test
  void without_a_line_that_names_who_asks_no_one_is_named() {
    assertThat(Heard.lines(null, "Q. Was it you?\nA. It was.\nQ. Alone?\nA. With no one.\n"))
        .contains("OTHER Q: Was it you?", "SUBJECT A: With no one.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BY MS. RUIZ:", "CROSS-EXAMINATION BY MS. RUIZ:", "Cross, by Ms. Ruiz"})
  void who_asks_is_the_one_whom_the_last_line_names(String by) {
    String text =
        """
        MR. HALE:  I am here for the ferry.
        MS. RUIZ:  And I for the harbor.
        BY MR. HALE:
        Q.  Who held the rope?
        A.  10:15 was my hour, so I did.
        MS. RUIZ:  He has said so.
        %s
        Q.  In the rain?
        A.  In the rain.
        """
            .formatted(by);
    assertThat(Heard.lines(null, text))
        .containsSubsequence(
            "OTHER MR. HALE: I am here for the ferry.",
            "OTHER MR. HALE: Who held the rope?",
            "SUBJECT A: 10:15 was my hour, so I did.",
            "OTHER MS. RUIZ: He has said so.",
            "OTHER MS. RUIZ: In the rain?",
            "SUBJECT A: In the rain.");
  }

  @Test
  void a_letter_that_asks_is_told_in_any_language() {
    String text =
        """
        F: Wer hielt das Seil?
        A: Das war ich.
        F: Bei Regen?
        A: Bei Regen.
        F: Und wer sah es?
        A: Der Wirt.
        """;
    assertThat(Heard.lines(null, text)).contains("OTHER Q: Bei Regen?", "SUBJECT A: Der Wirt.");
  }
}
