package dev.bonafide.documents.picture.tesseract;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Tesseract as it is installed.
 *
 * @param languages it has, one at least
 */
public record Recognizer(Path program, Set<String> languages) {
  public Recognizer {
    languages = Set.copyOf(languages);
  }

  /** What a child is told of it. */
  public List<String> arguments() {
    return List.of(program.toString(), String.join(",", languages));
  }

  public static Recognizer told(String[] arguments) {
    return new Recognizer(Path.of(arguments[0]), Set.of(arguments[1].split(",", -1)));
  }
}
