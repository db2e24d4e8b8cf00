package dev.bonafide.documents.picture.tesseract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What Tesseract can read, asked with the first picture and not again: what is installed later is
 * read after the next start.
 */
public final class InstalledLanguages {
  private volatile Set<String> known = Set.of();

  /** Empty where no language is installed or the program cannot be run. */
  public Optional<Recognizer> recognizer(Path program) {
    if (known.isEmpty()) {
      try {
        known = new Tesseract(program).languages();
      } catch (IOException e) {
        return Optional.empty();
      }
    }
    return known.isEmpty() ? Optional.empty() : Optional.of(new Recognizer(program, known));
  }
}
