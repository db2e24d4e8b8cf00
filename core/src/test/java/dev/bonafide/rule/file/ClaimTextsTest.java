package dev.bonafide.rule.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.check.ClaimWording;
import dev.bonafide.check.RedFlag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a model is told of a rule's finding, and what its writer is told. */
class ClaimTextsTest {
  private static RedFlag flag(String prompt) {
    return AnotherIsPaid.flag(AnotherIsPaid.with(prompt));
  }

  @Test
  void words_for_a_model_without_an_innocent_explanation_are_refused() {
    assertThatThrownBy(() -> flag("prompt: {title: Wants another to be paid, innocent: []}"))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("there is no innocent explanation");
  }

  @Test
  void a_key_that_no_second_reading_is_told_is_refused() {
    assertThatThrownBy(
            () -> flag("prompt: {title: Wants another to be paid, why: Money., innocent: [None]}"))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("why");
  }

  @Test
  void without_words_of_its_own_a_model_is_told_what_people_read() {
    assertThat(flag("").claim())
        .isEqualTo(new ClaimWording("Wants someone else to be paid", List.of("A joint account")));
  }

  @Test
  void a_model_is_told_the_words_below_prompt_and_people_read_the_others() {
    RedFlag flag = flag("prompt: {title: Wants another to be paid, innocent: [A shared account]}");
    assertThat(flag.claim())
        .isEqualTo(new ClaimWording("Wants another to be paid", List.of("A shared account")));
    assertThat(flag.title()).isEqualTo("Wants someone else to be paid");
    assertThat(flag.innocent()).containsExactly("A joint account");
  }
}
