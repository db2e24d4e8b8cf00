package dev.bonafide.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageBudgetTest {
  @Test
  void room_is_counted_as_the_platform_counts_it() {
    MessageBudget twice = new MessageBudget(110, text -> text.length() * 2);
    assertThat(twice.take("123456")).isFalse();
    assertThat(twice.take("12345")).isTrue();
    assertThat(twice.take("1")).isFalse();
  }

  @Test
  void the_last_hundred_are_spared_for_the_line_that_counts_the_rest() {
    MessageBudget budget = new MessageBudget(150, String::length);
    assertThat(budget.take("x".repeat(51))).isFalse();
    assertThat(budget.take("x".repeat(50))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "short, 5, short",
    "longer, 5, long…",
    "one word, 5, one…",
    "Wants to use it, 12, Wants to…",
    "a👩b👩c, 4, a👩b…"
  })
  void a_text_is_shortened_by_whole_characters_with_a_mark(String text, int most, String shown) {
    assertThat(MessageBudget.shortened(text, most)).isEqualTo(shown);
  }
}
