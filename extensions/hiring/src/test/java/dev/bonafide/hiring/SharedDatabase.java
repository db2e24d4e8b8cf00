package dev.bonafide.hiring;

import dev.bonafide.postgres.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One for all tests: making its tables takes seconds, and tests keep apart by their tenants. */
final class SharedDatabase {
  static final Database OPEN = open();

  private SharedDatabase() {}

  private static Database open() {
    try {
      Database database = Database.in(Files.createTempDirectory(Path.of("target"), "postgres"));
      Runtime.getRuntime().addShutdownHook(new Thread(database::close));
      return database;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
