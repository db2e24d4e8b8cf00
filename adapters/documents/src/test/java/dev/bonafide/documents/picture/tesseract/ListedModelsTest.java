package dev.bonafide.documents.picture.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListedModelsTest {
  @Test
  void tesseract_5_says_where_its_models_are() {
    String answer =
        """
        List of available languages in "/usr/share/tesseract-ocr/5/tessdata/" (3):
        eng
        osd
        script/Latin
        """;

    assertThat(ListedModels.of(answer))
        .isEqualTo(
            new ListedModels(
                Set.of("eng", "osd", "script/Latin"),
                Optional.of(Path.of("/usr/share/tesseract-ocr/5/tessdata/"))));
  }

  @Test
  void tesseract_4_0_does_not() {
    assertThat(ListedModels.of("List of available languages (1):\neng\n"))
        .isEqualTo(new ListedModels(Set.of("eng"), Optional.empty()));
  }

  @Test
  void a_program_that_says_nothing_has_no_models() {
    assertThat(ListedModels.of("")).isEqualTo(new ListedModels(Set.of(), Optional.empty()));
  }
}
