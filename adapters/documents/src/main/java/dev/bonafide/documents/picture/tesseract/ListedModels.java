package dev.bonafide.documents.picture.tesseract;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The models that Tesseract lists.
 *
 * @param names as it calls them: {@code eng}, and {@code Latin} or {@code script/Latin}
 * @param folder that they are in; empty where Tesseract does not say (before 4.1)
 */
public record ListedModels(Set<String> names, Optional<Path> folder) {
  private static final Pattern FOLDER = Pattern.compile("in \"(.+)\" \\(\\d+\\):");

  public ListedModels {
    names = Set.copyOf(names);
  }

  /** From its answer: a heading with the folder, and a model on each line. */
  static ListedModels of(String answer) {
    List<String> lines = answer.lines().map(String::strip).toList();
    Matcher heading = FOLDER.matcher(lines.isEmpty() ? "" : lines.getFirst());
    return new ListedModels(
        lines.stream().skip(1).filter(line -> !line.isEmpty()).collect(Collectors.toSet()),
        heading.find() ? Optional.of(Path.of(heading.group(1))) : Optional.empty());
  }
}
