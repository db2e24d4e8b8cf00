package dev.bonafide.conversation.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the commands that are acts, so that a test misses none of them. */
public final class DeskCommands {
  private static final String ENDING = ".java";

  private DeskCommands() {}

  /** Lists all of them. */
  public static List<Class<?>> all() {
    String folder = DeskCommand.class.getPackageName().replace('.', '/');
    try (Stream<Path> files = Files.list(Path.of("src/main/java", folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .<Class<?>>map(DeskCommands::named)
          .filter(one -> DeskCommand.class.isAssignableFrom(one) && one.isRecord())
          .toList();
    } catch (IOException e) {
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
