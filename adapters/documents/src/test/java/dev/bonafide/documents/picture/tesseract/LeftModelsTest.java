package dev.bonafide.documents.picture.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftModelsTest {
  /** Higher than any system counts. */
  private static final String NOBODY = "bonafide-models-99999999999-1";

  @TempDir private Path temporary;

  @Test
  void models_of_a_process_that_is_no_more_go_and_those_of_a_running_one_stay() throws IOException {
    Path left = Files.createDirectories(temporary.resolve(NOBODY).resolve("script"));
    Files.writeString(left.resolve("Latin.traineddata"), "a model");
    Path other = Files.createDirectory(temporary.resolve("bonafide-models-x"));

    Path first = LeftModels.folder(temporary);
    Path second = LeftModels.folder(temporary);

    assertThat(temporary.resolve(NOBODY)).doesNotExist();
    assertThat(other).exists();
    assertThat(first).exists().isNotEqualTo(second);
  }
}
