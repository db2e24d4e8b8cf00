package dev.bonafide.conversation.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the commands that are acts, so that a test misses none of them. */
public final class DeskCommands {
  private static final String ENDING = ".class";

  private DeskCommands() {}

  /** Lists all of them. */
  public static List<Class<?>> all() {
    try (Stream<Path> files =
        Files.list(
            Path.of(
                Objects.requireNonNull(DeskCommand.class.getResource("DeskCommand.class"))
                    .toURI()
                    .resolve(".")))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING) && !name.contains("$"))
          .<Class<?>>map(DeskCommands::named)
          .filter(one -> DeskCommand.class.isAssignableFrom(one) && one.isRecord())
          .toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> named(String file) {
    try {
      return Class.forName(
          DeskCommand.class.getPackageName()
              + "."
              + file.substring(0, file.length() - ENDING.length()));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
