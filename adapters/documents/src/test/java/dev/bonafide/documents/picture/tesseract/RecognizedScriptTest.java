package dev.bonafide.documents.picture.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RecognizedScriptTest {

  @Test
  void a_script_is_read_with_its_own_model_wherever_that_lies() {
    assertThat(RecognizedScript.LATIN.models(Set.of("eng", "Latin", "osd"))).isEqualTo("Latin");
    assertThat(RecognizedScript.LATIN.models(Set.of("eng", "script/Latin")))
        .isEqualTo("script/Latin");
  }

  @Test
  void without_it_the_languages_that_are_installed_read_it() {
    assertThat(RecognizedScript.CYRILLIC.models(Set.of("eng", "rus", "osd"))).isEqualTo("rus+eng");
  }

  @Test
  void without_any_of_them_something_is_tried() {
    assertThat(RecognizedScript.JAPANESE.models(Set.of("osd", "eng"))).isEqualTo("eng");
  }

  @Test
  void a_script_that_nobody_knows_is_read_as_latin() {
    assertThat(RecognizedScript.named("Fraktur")).isEqualTo(RecognizedScript.LATIN);
  }

  @Test
  void a_script_is_known_by_its_model_or_one_of_its_languages() {
    assertThat(RecognizedScript.HANGUL.isKnown(Set.of("osd", "Latin"))).isFalse();
    assertThat(RecognizedScript.HANGUL.isKnown(Set.of("kor"))).isTrue();
    assertThat(RecognizedScript.HANGUL.isKnown(Set.of("script/Hangul"))).isTrue();
  }
}
