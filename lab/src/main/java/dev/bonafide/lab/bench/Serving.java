package dev.bonafide.lab.bench;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.lab.bench.load.Load;
import dev.bonafide.lab.bench.load.Pace;
import dev.bonafide.lab.bench.load.Timings;
import dev.bonafide.lab.bench.peer.Row;
import dev.bonafide.lab.bench.peer.Server;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What our HTTP API takes, with the catalogue that ships: a recruiter's message of a kilobyte and
 * an interview of an hour, one at a time, four at a time, and messages at a steady rate. Run from
 * the project's root.
 */
final class Serving {
  private static final Path MESSAGE = Path.of("corpus", "stories", "linkedin-recruiter.txt");
  private static final Path CORPUS = Path.of("corpus", "tune", "candidate.jsonl");
  private static final int KILOBYTE = 1_000;
  private static final int RATE = 50;
  private static final int ANY = Integer.MAX_VALUE;

  private Serving() {}

  /**
   * Measures.
   *
   * @param args a file for the table, the application's jar, seconds of one timed run
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Duration time = Duration.ofSeconds(Integer.parseInt(args[2]));
    Path folder = Files.createTempDirectory("bench-serving");
    try (Server server = Server.start(Path.of(args[1]), folder);
        PrintStream out =
            new PrintStream(
                Files.newOutputStream(Path.of(args[0])), true, StandardCharsets.UTF_8)) {
      out.print(Row.HEAD);
      byte[] message = message();
      byte[] hour = hour();
      for (int concurrency : List.of(1, 4)) {
        Pace pace = Pace.closed(concurrency, ANY, time);
        out.print(row("a message", server, message, pace).markdown());
        out.print(row("an hour's interview", server, hour, pace).markdown());
      }
      String steady = String.format(Locale.ROOT, "a message, %d a second", RATE);
      out.print(row(steady, server, message, new Pace(4, RATE, ANY, time)).markdown());
    } finally {
      Scratch.delete(folder);
    }
  }

  private static Row row(String what, Server server, byte[] body, Pace pace)
      throws InterruptedException {
    Load.run(_ -> server.screen(body), pace);
    Duration before = server.processorTime();
    Timings timings = Load.run(_ -> server.screen(body), pace);
    if (timings.failed() > 0) {
      throw new IllegalStateException(what + ": " + timings.failures());
    }
    return new Row(what, pace.concurrency(), timings, server.processorTime().minus(before));
  }

  private static byte[] message() throws IOException {
    String text = Files.readString(MESSAGE);
    String message = text.repeat(KILOBYTE / text.length() + 1).substring(0, KILOBYTE);
    return body("recruiter", "messages", message);
  }

  private static byte[] hour() {
    Submission talk = HourOfTalk.of(CORPUS, CaseLabel.FRAUD, ShippedEngine.create());
    return body("candidate", "transcript", talk.exhibits().getFirst().text());
  }

  private static byte[] body(String subject, String kind, String text) {
    String escaped = new String(JsonStringEncoder.getInstance().quoteAsString(text));
    return """
        {"subject":"%s","name":"Corin Vale","exhibits":[{"kind":"%s","name":"it","text":"%s"}]}"""
        .formatted(subject, kind, escaped)
        .getBytes(StandardCharsets.UTF_8);
  }
}
