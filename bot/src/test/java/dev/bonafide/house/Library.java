package dev.bonafide.house;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A library that is shipped.
 *
 * @param of {@code group:artifact}
 */
record Library(String of, Version version) {
  /** {@code repository/group/artifact/version/artifact-version.jar}. */
  private static final Pattern JAR = Pattern.compile("repository/(.+)/([^/]+)/([^/]+)/[^/]+\\.jar");

  /** All that the build puts next to the application, as it writes them down in {@code target}. */
  static List<Library> shipped() {
    Path list = House.ROOT.resolve("bot/target/shipped.txt");
    return Stream.of(House.text(list).strip().split(":")).map(Library::at).toList();
  }

  private static Library at(String jar) {
    Matcher place = JAR.matcher(jar);
    if (!place.matches()) {
      throw new IllegalArgumentException("not a place in a Maven repository: " + jar);
    }
    return new Library(
        place.group(1).replace('/', '.') + ":" + place.group(2), new Version(place.group(3)));
  }
}
