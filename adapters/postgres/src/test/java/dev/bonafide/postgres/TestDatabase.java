package dev.bonafide.postgres;

import dev.bonafide.postgres.seal.TestMasterKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Embedded servers for tests. Making the data and the tables of one takes seconds, so it is done
 * once and copied; most tests share one server, and keep apart by their tenants.
 */
public final class TestDatabase {
  private TestDatabase() {}

  public static Database get() {
    return Held.DATABASE;
  }

  /** The same, in which what people write is sealed. */
  public static Database sealed() {
    return Held.SEALED;
  }

  /** Statements that see every tenant's rows, as the owner of the tables sees them. */
  public static JdbcClient owner(Database database) {
    return JdbcClient.create(owned(database));
  }

  /** Runs many of them over one connection: opening one costs more than most statements. */
  public static <T> T asOwner(Database database, Function<JdbcClient, T> work) {
    try (Connection connection = owned(database).getConnection()) {
      return work.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static PGSimpleDataSource owned(Database database) {
    PGSimpleDataSource source = database.server().source();
    source.setCurrentSchema(Migrations.SCHEMA);
    source.setConnectTimeout(0); // Each statement opens a connection, on a busy machine in seconds.
    source.setLoginTimeout(0);
    return source;
  }

  /** A fresh one that this process does not own. */
  public static Database elsewhere() {
    DatabaseAddress server = blank();
    return Database.at(server.url(), server.user(), server.password());
  }

  /** Where a fresh one is, without any tables yet. */
  static DatabaseAddress blank() {
    DatabaseAddress server = get().server();
    String name = "d" + UUID.randomUUID().toString().replace("-", "");
    owner(get()).sql("create database " + name).update();
    String url = server.url().substring(0, server.url().lastIndexOf('/') + 1) + name;
    return DatabaseAddress.of(url, server.user(), server.password());
  }

  /** Puts freshly made data, with tables and no row, into an empty folder. */
  static void copyTo(Path folder) throws IOException {
    Path made = Template.MADE.toAbsolutePath();
    copy(made.resolve("data"), folder.resolve("data"));
    Files.copy(made.resolve("password"), folder.resolve("password"));
    Files.createSymbolicLink(folder.resolve("program"), made.resolve("program"));
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(from)) {
      all = walk.toList();
    }
    for (Path one : all) {
      Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static final class Template {
    static final Path MADE = Path.of("target", "postgres-made");

    static {
      Database.in(MADE).close();
    }
  }

  private static final class Held {
    static final Database DATABASE = open();
    static final Database SEALED = DATABASE.sealedBy(TestMasterKey.random());

    private static Database open() {
      try {
        Path folder = Files.createTempDirectory(Path.of("target"), "postgres");
        copyTo(folder);
        Database database = Database.in(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return database;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
