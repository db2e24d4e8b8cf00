package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.conversation.intent.PreparedMeanings;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LearnedMeaningsTest {
  @Test
  void the_build_leaves_exactly_what_the_examples_that_ship_teach() throws Exception {
    try (var in =
        PreparedMeanings.class.getClassLoader().getResourceAsStream(PreparedMeanings.FILE)) {
      assertThat(in).as("made by the build, in the phase process-classes").isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(PreparedMeanings.prepare());
    }
  }
}
