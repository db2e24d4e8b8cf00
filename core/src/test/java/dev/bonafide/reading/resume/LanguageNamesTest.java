package dev.bonafide.reading.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a: b", "10:14 am", "— today at 10:14", "xyz qqq"})
  void a_text_without_the_beginning_of_a_language_names_none(String lower) {
    assertThat(LanguageNames.mayBeIn(lower)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spoken: english",
        "français",
        "franc\u0327ais",
        "ｅｎｇｌｉｓｈ",
        "中文 native",
        "ไทย",
        "हिन्दी",
        "čeština",
        "języki: polski"
      })
  void a_text_that_names_a_language_may_name_one(String lower) {
    assertThat(LanguageNames.mayBeIn(lower)).isTrue();
  }
}
