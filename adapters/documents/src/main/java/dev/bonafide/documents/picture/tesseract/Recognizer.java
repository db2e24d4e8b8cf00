package dev.bonafide.documents.picture.tesseract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tesseract as it is installed.
 *
 * @param languages it has, one at least
 * @param wordless models that take little memory; empty where none could be made
 */
public record Recognizer(Path program, Set<String> languages, Optional<WordlessModels> wordless) {
  public Recognizer {
    languages = Set.copyOf(languages);
  }

  /** What a child is told of it. */
  public List<String> arguments() {
    List<String> arguments =
        new ArrayList<>(List.of(program.toString(), String.join(",", languages)));
    wordless.ifPresent(models -> arguments.add(models.folder().toString()));
    return arguments;
  }

  /** From what a child was told. */
  public static Recognizer told(String[] arguments) {
    return new Recognizer(
        Path.of(arguments[0]),
        Set.of(arguments[1].split(",", -1)),
        arguments.length > 2
            ? Optional.of(new WordlessModels(Path.of(arguments[2])))
            : Optional.empty());
  }

  /** The program with the models that are installed. */
  public Tesseract tesseract() {
    return new Tesseract(program);
  }

  /** The program with little memory, for Latin script. */
  public Optional<Tesseract> light() {
    return wordless.map(models -> new Tesseract(program, Optional.of(models)));
  }
}
