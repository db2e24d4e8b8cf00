package dev.bonafide.lab.bench;

import dev.bonafide.casefile.CaseFile;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Seconds for a long document that a process of its own parses, its start included: by the wall
 * clock, since that process is gone before its time could be asked.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx400m", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@NullUnmarked // JMH fills the fields in.
public class ParsedApart {
  private static final long SIZE = 100_000;

  @Param({"meet.docx", "talk.pdf", "page.html", "resume.rtf"})
  String file;

  private Opened opened;

  @Setup
  public void write() throws IOException {
    opened = Opened.ofSize(file, SIZE);
  }

  @Benchmark
  public CaseFile read() {
    return opened.read();
  }

  @TearDown
  public void delete() throws IOException {
    opened.close();
  }
}
