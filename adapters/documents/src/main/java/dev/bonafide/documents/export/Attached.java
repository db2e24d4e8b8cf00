package dev.bonafide.documents.export;

import dev.bonafide.documents.tree.Tree;
import java.util.List;
import java.util.stream.Collectors;

/** Files that hang on a message: named in its text, since a name can be telling; never opened. */
final class Attached {
  private Attached() {}

  static String files(List<Tree> files, String nameKey) {
    return files.stream()
        .flatMap(file -> file.text(nameKey).stream())
        .map(name -> "\n[file: " + name.replace('\n', ' ') + "]")
        .collect(Collectors.joining());
  }
}
