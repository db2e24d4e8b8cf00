package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;

/** Mail in which a platform sends on what several people wrote. */
class DigestReaderTest {
  private static final String TALK =
      """

      Three new messages

      Ana Ruiz · 09:12
      Is the ferry yours?

      Bobby Sierra · 09:30
      I only mend the ropes.

      Ana Ruiz · 09:31
      Thank you.
      """;

  private static String from(String writer) {
    return "From: %s\nTo: desk@pier.example\nDate: Fri, 2 May 2025 10:00:00 +0200\nSubject: News\n"
            .formatted(writer)
        + TALK;
  }

  @Test
  void whoever_is_screened_says_all_that_they_send() {
    assertThat(Heard.lines(null, from("Bobby Sierra <bobby@mail.example>")))
        .noneMatch(line -> line.startsWith("OTHER Ana Ruiz"));
  }

  @Test
  void the_platform_says_what_stands_above_and_each_their_own() {
    assertThat(Heard.lines(null, from("Pier News <no-reply@pier.example>")))
        .containsExactly(
            "OTHER Pier News <no-reply@pier.example>: Three new messages",
            "OTHER Ana Ruiz: Is the ferry yours?",
            "SUBJECT Bobby Sierra: I only mend the ropes.",
            "OTHER Ana Ruiz: Thank you.");
  }
}
