package dev.bonafide.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholderTest {
  private static String asked(String template, Map<Placeholder, String> known) {
    return new FollowUpQuestion(template, "good", "bad").asked(known);
  }

  @Test
  void a_name_that_no_case_knows_stays_as_it_is_written() {
    assertThat(asked("How is {village|home}?", Map.of(Placeholder.CITY, "Graz")))
        .isEqualTo("How is {village|home}?");
  }

  @Test
  void what_is_filled_in_is_never_read_again() {
    assertThat(asked("In {city|town}, {employer|work}?", Map.of(Placeholder.CITY, "{employer|x}")))
        .isEqualTo("In {employer|x}, work?");
  }

  @Test
  void what_is_not_known_is_said_in_general_words() {
    FollowUpQuestion ask = new FollowUpQuestion("How is {city|your town}?", "good", "bad");
    assertThat(ask.question()).isEqualTo("How is your town?");
    assertThat(ask.asked(Map.of(Placeholder.LANGUAGE, "Danish"))).isEqualTo("How is your town?");
  }

  @Test
  void what_is_known_is_filled_in_wherever_it_is_left_open() {
    assertThat(asked("{city|Town} or {city|town}?", Map.of(Placeholder.CITY, "Graz")))
        .isEqualTo("Graz or Graz?");
  }
}
