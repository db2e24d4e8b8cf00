package dev.bonafide.house;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A library on the class path.
 *
 * @param of {@code group:artifact}
 */
record Library(String of, Version version) {

  /** Those among some coordinates that are on the class path, by where Maven keeps them. */
  static List<Library> onClassPath(Set<String> coordinates) {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(path.split(File.pathSeparator))
        .map(Path::of)
        .flatMap(jar -> coordinates.stream().flatMap(of -> at(jar, of).stream()))
        .distinct()
        .toList();
  }

  /** {@code …/group/artifact/version/artifact-version.jar}. */
  private static Optional<Library> at(Path jar, String of) {
    Path folder = jar.getParent();
    Path artifact = folder == null ? null : folder.getParent();
    if (folder == null
        || artifact == null
        || !artifact.endsWith(Path.of(of.replace('.', '/').replace(':', '/')))) {
      return Optional.empty();
    }
    return Optional.of(new Library(of, new Version(String.valueOf(folder.getFileName()))));
  }
}
