package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;

/** Names before what all heads of a text end with, in any language. */
class LikeEndsTest {
  @Test
  void a_list_of_hours_is_no_talk() {
    String text = "Ana 5 hours of work\nBobby 3 hours of work\nAna 2 hours of work\n";
    assertThat(Heard.in(null, text).utterances()).allMatch(said -> said.speaker() == null);
  }

  @Test
  void sentences_that_end_alike_once_are_no_heads() {
    String text =
        "Java since 2019 in teams\nI built a ledger.\nGo since 2021 in teams\nI built a queue.\n";
    assertThat(Heard.in(null, text).utterances()).allMatch(said -> said.speaker() == null);
  }

  @Test
  void someone_may_have_answered_a_while_ago() {
    String text =
        """
        quarry_jobs 6 hours ago | next

            We weigh fruit.

            bobby_sierra 5 hours ago | parent | next

            Could I do three days?

                quarry_jobs 5 hours ago | parent | next

                After two months.

                    bobby_sierra 38 minutes ago | parent | next

                    Good.

            tallow 1 hour ago | parent | next

            And the pay?
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER quarry_jobs: We weigh fruit.",
            "SUBJECT bobby_sierra: Could I do three days?",
            "OTHER quarry_jobs: After two months.",
            "SUBJECT bobby_sierra: Good.",
            "OTHER tallow: And the pay?");
  }

  @Test
  void notices_in_any_language_that_name_who_writes_below_are_nobodys() {
    String text =
        """
        Ana Ruiz sendis la jenajn mesaĝojn je 15:12
        Vidu la profilon de Ana
        Ana Ruiz  15:12
        hello
        Bobby Sierra sendis la jenajn mesaĝojn je 15:20
        Vidu la profilon de Bobby
        Bobby Sierra  15:20
        hi
        Ana Ruiz sendis la jenajn mesaĝojn je 15:31
        Vidu la profilon de Ana
        Ana Ruiz  15:31
        well
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER Ana Ruiz: hello", "SUBJECT Bobby Sierra: hi", "OTHER Ana Ruiz: well");
  }
}
