package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptsTest {
  @TempDir Path temp;

  @Test
  void an_id_that_is_none_is_named() {
    Ran unknown = Ran.in(temp, "prompts", "show", "horoscopes");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("no consultation is called horoscopes; there are answers,");
  }

  @Test
  void they_are_listed_and_shown() {
    assertThat(Ran.in(temp, "prompts", "list").out())
        .contains("contradictions, candidate, job_post")
        .contains("  strong      story-place-contradicts\n");
    assertThat(Ran.in(temp, "prompts", "show", "contradictions").out())
        .contains("What is asked", "Look for two statements that cannot both be true")
        .contains("A move that is told as a move: nothing");
  }
}
