package dev.bonafide.bench.peer;

import dev.bonafide.bench.load.Post;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Our server in a process of its own, with the made rules in place of its catalogue. */
final class OurServer implements Peer {
  private final Daemon daemon;
  private final Post post;
  private final List<byte[]> bodies;

  private OurServer(Daemon daemon, Post post, List<byte[]> bodies) {
    this.daemon = daemon;
    this.post = post;
    this.bodies = bodies;
  }

  /**
   * Starts it.
   *
   * @param jar of the application, with its libraries beside it in {@code lib}
   */
  static Peer open(Path jar, MadeSet set, Path folder) throws IOException {
    if (!Files.exists(jar)) {
      throw new Missing("Bonafide's server is not built (" + jar + ")");
    }
    Path rules = Files.createDirectory(folder.resolve("made"));
    RuleFiles.write(set, rules);
    int port = Daemon.freePort();
    Daemon daemon =
        Daemon.start(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(jar, rules),
                "dev.bonafide.bot.Main",
                "serve"),
            Map.of(
                "BONAFIDE_DATA", folder.resolve("data").toString(),
                "BONAFIDE_BIND", "127.0.0.1",
                "BONAFIDE_PORT", Integer.toString(port)),
            folder.resolve("log.txt"));
    daemon.awaitPort(port);
    URI to = URI.create("http://127.0.0.1:" + port + "/api/v1/screenings");
    return new OurServer(daemon, new Post(to, "application/json"), bodies(set));
  }

  /** The rules that it ships are left out. */
  private static String classPath(Path jar, Path rules) throws IOException {
    try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
      return Stream.concat(Stream.of(rules, jar.toAbsolutePath()), libraries)
          .map(Path::toString)
          .filter(path -> !path.contains("bonafide-rules"))
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  /** Made messages hold nothing that JSON would have to escape. */
  private static List<byte[]> bodies(MadeSet set) {
    return set.messages().stream()
        .map(OurServer::body)
        .toList();
  }

  private static byte[] body(String message) {
    return """
        {"subject":"recruiter","exhibits":[{"kind":"messages","name":"message","text":"%s"}]}"""
        .formatted(message)
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String name() {
    return "Bonafide, whole screening, HTTP API";
  }

  /** Those that it found; it also names all that found nothing. */
  @Override
  public Set<Integer> found(int message) throws IOException, InterruptedException {
    String verdict = new String(post.send(bodies.get(message)), StandardCharsets.UTF_8);
    int from = verdict.indexOf("\"findings\"");
    int to = verdict.indexOf("\"contradictions\"");
    if (from < 0 || to < from) {
      throw new IOException("no verdict: " + verdict.lines().findFirst().orElse(""));
    }
    return Names.in(verdict.substring(from, to));
  }

  @Override
  public Duration processorTime() {
    return daemon.processorTime();
  }

  @Override
  public void close() {
    post.close();
    daemon.close();
  }
}
