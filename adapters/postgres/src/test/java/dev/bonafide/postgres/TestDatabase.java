package dev.bonafide.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One embedded server for all tests of a run; they keep apart by their tenants. */
public final class TestDatabase {
  private TestDatabase() {}

  public static Database get() {
    return Held.DATABASE;
  }

  private static final class Held {
    static final Database DATABASE = open();

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
}
