package dev.bonafide.documents.picture.tesseract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Tesseract can read, asked with the first picture and not again: what is installed later is
 * read after the next start.
 */
public final class InstalledLanguages {
  private @Nullable Tesseract known;

  /** Empty where no language is installed or the program cannot be run. */
  public synchronized Optional<Tesseract> tesseract(Path program) {
    if (known == null) {
      known = asked(program);
    }
    return Optional.ofNullable(known);
  }

  private static @Nullable Tesseract asked(Path program) {
    try {
      Set<String> installed = Tesseract.installed(program);
      return installed.isEmpty() ? null : new Tesseract(program, installed);
    } catch (IOException e) {
      return null;
    }
  }
}
