package dev.bonafide.documents.picture.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingScriptsTest {
  @Test
  void without_any_model_all_scripts_are_missing() {
    MissingScripts missing = MissingScripts.of(Set.of("osd"));

    assertThat(missing.named())
        .isEqualTo(
            "Latin, Cyrillic, Japanese, Chinese, traditional Chinese, Korean, Arabic, and"
                + " Vietnamese");
    assertThat(missing.install())
        .startsWith("apt-get install tesseract-ocr-script-latn tesseract-ocr-script-cyrl ");
  }

  @Test
  void a_script_is_read_with_a_model_of_one_of_its_languages() {
    MissingScripts missing =
        MissingScripts.of(Set.of("eng", "rus", "HanS", "chi_tra", "kor", "script/Arabic", "vie"));

    assertThat(missing.named()).isEqualTo("Japanese");
    assertThat(missing.install()).isEqualTo("apt-get install tesseract-ocr-script-jpan");
  }

  @Test
  void two_are_named_without_a_comma() {
    Set<String> installed = Set.of("Latin", "Cyrillic", "Japanese", "HanS", "HanT", "vie");

    assertThat(MissingScripts.of(installed).named()).isEqualTo("Korean and Arabic");
  }

  @Test
  void with_all_models_none_is_missing() {
    Set<String> installed =
        Set.of("Latin", "Cyrillic", "Japanese", "HanS", "HanT", "Hangul", "Arabic", "Vietnamese");

    assertThat(MissingScripts.of(installed).isNone()).isTrue();
  }
}
