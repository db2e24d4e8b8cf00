package dev.bonafide.documents.picture.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordlessModelsTest {
  @TempDir Path temp;

  @Test
  void the_model_for_latin_script_is_copied_without_its_words() throws IOException {
    Optional<Path> program = Tesseract.onPath();
    assumeTrue(program.isPresent(), "Tesseract is not installed");
    ListedModels installed = new Tesseract(program.get()).installed();

    WordlessModels models = WordlessModels.of(installed).orElseThrow();

    String latin = RecognizedScript.LATIN.models(installed.names());
    String file = latin + ".traineddata";
    assertThat(Files.size(models.folder().resolve(file)))
        .isLessThan(Files.size(installed.folder().orElseThrow().resolve(file)));
  }

  @Test
  void models_of_another_form_are_used_as_they_are_installed() throws IOException {
    Files.writeString(temp.resolve("Latin.traineddata"), "no model at all");

    assertThat(WordlessModels.of(new ListedModels(Set.of("Latin"), Optional.of(temp)))).isEmpty();
  }

  @Test
  void nothing_is_copied_from_a_folder_that_nobody_named() {
    assertThat(WordlessModels.of(new ListedModels(Set.of("Latin"), Optional.empty()))).isEmpty();
  }
}
