package dev.bonafide.lab.bench.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Our server, with the made rules in place of its catalogue. */
record OurServer(Server server, boolean isBrief, List<byte[]> bodies) implements Peer {

  static Peer open(Path jar, boolean isBrief, MadeSet set, Path folder) throws IOException {
    Path rules = Files.createDirectory(folder.resolve("made"));
    RuleFiles.write(set, rules);
    String query = isBrief ? "?brief=true" : "";
    return new OurServer(Server.start(jar, rules, query, folder), isBrief, bodies(set));
  }

  /** Made messages hold nothing that JSON would have to escape. */
  private static List<byte[]> bodies(MadeSet set) {
    return set.messages().stream().map(OurServer::body).toList();
  }

  private static byte[] body(String message) {
    return """
        {"subject":"recruiter","exhibits":[{"kind":"messages","name":"message","text":"%s"}]}"""
        .formatted(message)
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String name() {
    return "Bonafide, whole screening, HTTP API" + (isBrief ? ", short answers" : "");
  }

  /** Those that it found; unless it is brief, it also names all that found nothing. */
  @Override
  public Set<Integer> found(int message) throws IOException, InterruptedException {
    String verdict = new String(server.screen(bodies.get(message)), StandardCharsets.UTF_8);
    int from = verdict.indexOf("\"findings\"");
    int to = verdict.indexOf("\"contradictions\"");
    if (from < 0 || to < from) {
      throw new IOException("no verdict: " + verdict.lines().findFirst().orElse(""));
    }
    return Names.in(verdict.substring(from, to));
  }

  @Override
  public Duration processorTime() {
    return server.processorTime();
  }

  @Override
  public void close() {
    server.close();
  }
}
