package dev.bonafide.lab.bench.peer;

import dev.bonafide.lab.bench.LauncherOptions;
import dev.bonafide.lab.bench.load.Post;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Our server in a process of its own, started as the launcher does, with the page and the API on
 * loopback and nothing else.
 */
public final class Server implements AutoCloseable {
  private final Daemon daemon;
  private final Post post;

  private Server(Daemon daemon, Post post) {
    this.daemon = daemon;
    this.post = post;
  }

  /**
   * Starts it with the rules that it ships, and returns when it listens.
   *
   * @param jar of the application, with its libraries beside it in {@code lib}
   * @param folder for its data and its log
   */
  public static Server start(Path jar, Path folder) throws IOException {
    return start(Stream.concat(Stream.of(jar), libraries(jar).stream()), "", folder);
  }

  /**
   * Starts it with the rule files of a folder in place of those that it ships.
   *
   * @param query of each request, with its question mark; empty for none
   */
  static Server start(Path jar, Path rules, String query, Path folder) throws IOException {
    Stream<Path> others =
        libraries(jar).stream()
            .filter(library -> !library.getFileName().toString().startsWith("bonafide-rules"));
    return start(Stream.concat(Stream.of(rules, jar), others), query, folder);
  }

  private static List<Path> libraries(Path jar) throws IOException {
    if (!Files.exists(jar)) {
      throw new Missing("Bonafide's server is not built (" + jar + ")");
    }
    try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
      return libraries.sorted().toList();
    }
  }

  private static Server start(Stream<Path> classPath, String query, Path folder)
      throws IOException {
    int port = Daemon.freePort();
    Daemon daemon =
        Daemon.start(
            command(classPath),
            Map.of(
                "BONAFIDE_DATA", folder.resolve("data").toString(),
                "BONAFIDE_BIND", "127.0.0.1",
                "BONAFIDE_PORT", Integer.toString(port)),
            folder.resolve("log.txt"));
    daemon.awaitPort(port);
    URI to = URI.create("http://127.0.0.1:" + port + "/api/v1/screenings" + query);
    return new Server(daemon, new Post(to, "application/json"));
  }

  private static List<String> command(Stream<Path> classPath) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(LauncherOptions.ofServer());
    command.add("-cp");
    command.add(
        classPath
            .map(path -> path.toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator)));
    command.addAll(List.of("dev.bonafide.bot.Main", "serve"));
    return command;
  }

  /**
   * Has a case screened.
   *
   * @param body the case as JSON
   * @return the verdict as JSON
   */
  public byte[] screen(byte[] body) throws IOException, InterruptedException {
    return post.send(body);
  }

  /** The processor time that it has taken since it started, its database's too. */
  public Duration processorTime() {
    return daemon.processorTime();
  }

  @Override
  public void close() {
    post.close();
    daemon.close();
  }
}
