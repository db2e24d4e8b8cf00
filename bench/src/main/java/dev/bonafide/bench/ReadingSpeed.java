package dev.bonafide.bench;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.Readers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads a text of five megabytes, from its characters to utterances with roles, on one thread: the
 * score is megabytes a second. Before anything is timed, the layout and the sides are looked at.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingSpeed {
  private static final int MEGABYTES = 5;
  private static final int SEED = 20251120;
  private static final Subject SUBJECT = new Subject(SubjectKind.CANDIDATE, "Bobby Sierra");

  @Param({"webvtt", "whatsapp", "slack", "mail", "plain"})
  String layout;

  private final Readers readers = new Readers(List.of());
  private Exhibit exhibit = Exhibit.of("made", null, "");

  @Setup
  public void make() {
    exhibit = Exhibit.of("made", null, new MadeTexts(SEED, MEGABYTES * 1_000_000).of(layout));
    Reading reading = readers.read(exhibit, SUBJECT);
    boolean judged = reading.utterances().stream().anyMatch(said -> said.role() == Role.SUBJECT);
    if (!judged || !reading.format().equals(layout.equals("plain") ? "text" : layout)) {
      throw new IllegalStateException("read as " + reading.format() + ": " + layout);
    }
  }

  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public Reading read() {
    return readers.read(exhibit, SUBJECT);
  }
}
