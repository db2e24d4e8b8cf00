package dev.bonafide.documents.picture;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * What Tesseract can read, asked with the first picture and not again: what is installed later is
 * read after the next start.
 */
final class InstalledLanguages {
  private volatile Set<String> known = Set.of();

  /** In alphabetical order; empty where none are installed or the program cannot be run. */
  Set<String> of(Tesseract tesseract) {
    if (known.isEmpty()) {
      try {
        known = new TreeSet<>(tesseract.languages());
      } catch (IOException e) {
        return Set.of();
      }
    }
    return known;
  }
}
