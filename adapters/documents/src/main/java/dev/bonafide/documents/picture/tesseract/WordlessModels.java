package dev.bonafide.documents.picture.tesseract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Copies of the models for Latin script without their word lists. The list is 88.8 of the 89.4 MB
 * of Debian's model; without it, Tesseract takes 35 instead of 279 MB of memory, and half a second
 * of a core less. It reads small letters less surely then, as in a desktop's screenshot that was
 * made smaller. Lists of other scripts are much smaller, and stay.
 *
 * @param folder where they are, with the names that Tesseract gives them
 */
public record WordlessModels(Path folder) {
  private static final String FILE = ".traineddata";

  /** Where Tesseract's own installation has the models of scripts: {@code script/Latin}. */
  private static final String SCRIPTS = "script";

  /**
   * Makes them, to be deleted when this process ends; empty where that does not work, so that the
   * installed models are used.
   */
  static Optional<WordlessModels> of(ListedModels installed) {
    if (installed.folder().isEmpty()) {
      return Optional.empty();
    }
    try {
      Path folder = LeftModels.folder(Path.of(System.getProperty("java.io.tmpdir")));
      folder.toFile().deleteOnExit();
      Files.createDirectory(folder.resolve(SCRIPTS)).toFile().deleteOnExit();
      for (String name : RecognizedScript.LATIN.models(installed.names()).split("\\+", -1)) {
        Path copy = folder.resolve(name + FILE);
        copy.toFile().deleteOnExit();
        ModelFile.copyWithoutWords(installed.folder().get().resolve(name + FILE), copy);
      }
      return Optional.of(new WordlessModels(folder));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
