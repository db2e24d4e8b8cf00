package dev.bonafide.documents.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Tesseract as it is installed.
 *
 * @param languages it has, one at least
 */
record Recognizer(Path program, Set<String> languages) {
  Recognizer {
    languages = Set.copyOf(languages);
  }

  /** What a child is told of it. */
  List<String> arguments() {
    return List.of(program.toString(), String.join(",", languages));
  }

  static Recognizer told(String[] arguments) {
    return new Recognizer(Path.of(arguments[0]), Set.of(arguments[1].split(",", -1)));
  }
}
