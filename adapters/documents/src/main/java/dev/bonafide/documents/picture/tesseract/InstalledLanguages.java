package dev.bonafide.documents.picture.tesseract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Tesseract can read, asked with the first picture and not again: what is installed later is
 * read after the next start.
 */
public final class InstalledLanguages {
  private @Nullable Recognizer known;

  /** Empty where no language is installed or the program cannot be run. */
  public synchronized Optional<Recognizer> recognizer(Path program) {
    if (known == null) {
      known = asked(program);
    }
    return Optional.ofNullable(known);
  }

  private static @Nullable Recognizer asked(Path program) {
    try {
      ListedModels installed = new Tesseract(program).installed();
      return installed.names().isEmpty()
          ? null
          : new Recognizer(program, installed.names(), WordlessModels.of(installed));
    } catch (IOException e) {
      return null;
    }
  }
}
