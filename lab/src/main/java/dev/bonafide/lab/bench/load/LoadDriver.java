package dev.bonafide.lab.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Posts bodies to an address, and prints how long they waited. For a server that was started
 * already and is on this machine; one second in ten, before the run, warms it up and does not
 * count.
 */
final class LoadDriver {
  private static final String USAGE =
      "usage: LoadDriver URL FILE-OR-FOLDER CONCURRENCY SECONDS [REQUESTS-A-SECOND]";

  private LoadDriver() {}

  /**
   * Drives.
   *
   * @param args the address; a body, or a folder of them, sent in turn ({@code .json} as JSON, all
   *     else as a mail); how many at a time; for how long; at what rate, else as fast as answered
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 4) {
      System.err.println(USAGE);
      System.exit(2);
    }
    Path from = Path.of(args[1]);
    List<byte[]> bodies = bodies(from);
    int concurrency = Integer.parseInt(args[2]);
    Duration longest = Duration.ofSeconds(Integer.parseInt(args[3]));
    double rate = args.length > 4 ? Double.parseDouble(args[4]) : 0;
    try (Post post = new Post(URI.create(args[0]), type(from))) {
      Sender sender = number -> post.send(bodies.get(number % bodies.size()));
      int most = Integer.MAX_VALUE;
      Load.run(sender, new Pace(concurrency, rate, most, longest.dividedBy(10)));
      Timings timings = Load.run(sender, new Pace(concurrency, rate, most, longest));
      System.out.println(timings);
      System.exit(timings.failed() == 0 ? 0 : 1);
    }
  }

  private static List<byte[]> bodies(Path from) throws IOException {
    List<byte[]> bodies = new ArrayList<>();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        bodies.add(Files.readAllBytes(file));
      }
    }
    return bodies;
  }

  private static String type(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      return files.anyMatch(file -> file.toString().endsWith(".json"))
          ? "application/json"
          : "message/rfc822";
    }
  }
}
