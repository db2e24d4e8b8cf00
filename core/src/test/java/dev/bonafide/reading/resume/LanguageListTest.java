package dev.bonafide.reading.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageListTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "German Bank, Frankfurt",
        "Polish",
        "Taught English and French to children",
        "Languages: Java, Python, Go",
        "basic Dutch, some Italian",
        "Worked with Japanese, Korean and Thai teams"
      })
  void what_does_not_list_spoken_languages_claims_none(String line) {
    assertThat(LanguageList.in(line)).isEmpty();
  }

  @Test
  void a_label_or_a_sentence_of_nothing_else_lists_them() {
    assertThat(LanguageList.in("Sprachen: Deutsch (Muttersprache), Englisch C1"))
        .containsExactly("German", "English");
    assertThat(LanguageList.in("SIA licence. Bangla, English, some Italian."))
        .containsExactly("Bengali", "English");
    assertThat(LanguageList.in("Winnipeg, MB, Canada. Bilingual (English, French)"))
        .containsExactly("English", "French");
  }
}
