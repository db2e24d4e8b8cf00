package dev.bonafide.lab.bench.replica;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PostgreSQL that waits for the disk: the library's own settings are for tests. */
record Durable(EmbeddedPostgres server, Path data) implements AutoCloseable {

  static Durable start(Path data) throws IOException {
    Files.createDirectories(data.toAbsolutePath().getParent());
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "200")
            .setServerConfig("jit", "off")
            .start();
    return new Durable(server, data);
  }

  String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** The process that all others of it descend from. */
  long process() throws IOException {
    return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
