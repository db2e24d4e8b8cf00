package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;

/** What programs put around a name: what someone is, what they answer, and who passed it on. */
class LinesAboutPeopleTest {
  private static final String CHANNEL =
      """
      Bobby Sierra
       — 05/02/2025 4:02 PM
      Is the rope mine?
      Ana of the pier
      Harbor staff, keeps the keys
       — 05/02/2025 4:05 PM
      Yours until noon.
      %sBobby Sierra
       — 05/02/2025 4:06 PM
      Thank you.
      Ana of the pier
      Harbor staff, keeps the keys
       — 05/02/2025 4:07 PM
      Mind the gate.
      """;

  @Test
  void words_that_no_one_said_before_are_no_quotation() {
    assertThat(Heard.lines(null, CHANNEL.formatted("@Bobby Sierra\nThe gate is open\n")))
        .anyMatch(line -> line.endsWith("The gate is open"));
  }

  @Test
  void a_line_below_one_name_alone_says_what_they_are() {
    assertThat(Heard.lines(null, CHANNEL.formatted("@Ana of the pier\nYours until noon.\n")))
        .containsExactly(
            "SUBJECT Bobby Sierra: Is the rope mine?",
            "OTHER Ana of the pier: Yours until noon.",
            "SUBJECT Bobby Sierra: Thank you.",
            "OTHER Ana of the pier: Mind the gate.");
  }

  @Test
  void the_subject_passes_nothing_on() {
    String text =
        """
        [10:01] <Bobby> <ana> I take the rope
        [10:02] <lund> Which one?
        [10:03] <Bobby> <ana> the long one
        [10:04] <lund> Good.
        """;
    assertThat(Heard.lines(null, text)).contains("SUBJECT Bobby: <ana> the long one");
  }

  @Test
  void whoever_a_program_names_wrote_what_it_passes_on() {
    String text =
        """
        [10:01] <bridge> <ana> Who has the rope?
        [10:02] <Bobby> I have it.
        [10:03] <bridge> <ana> Keep it dry.
        [10:04] * Bobby nods
        [10:05] <lund> Good.
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER ana: Who has the rope?",
            "SUBJECT Bobby: I have it.",
            "OTHER ana: Keep it dry.",
            "SUBJECT Bobby: Bobby nods",
            "OTHER lund: Good.");
  }
}
