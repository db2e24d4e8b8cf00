package dev.bonafide.bench;

import dev.bonafide.casefile.CaseFile;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Megabytes of each format in a second, from the file to attributed words, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx400m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
public class Throughput {

  /** What was read in one iteration, shown as a rate of its own. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public double megabytes;

    @Setup(Level.Iteration)
    public void begin() {
      megabytes = 0;
    }
  }

  @Param({
    "zoom.vtt",
    "talk.srt",
    "otter.txt",
    "whatsapp.txt",
    "telegram.txt",
    "result.json",
    "thread.json",
    "discord.json",
    "slack.zip",
    "talk.mbox",
    "meet.docx",
    "talk.pdf"
  })
  @SuppressWarnings("NullAway.Init") // set by JMH
  String file;

  @SuppressWarnings("NullAway.Init") // set before every trial
  private Opened opened;

  private double size;

  /** Two megabytes, and of a document's format as many as a long document has. */
  @Setup
  public void write() throws IOException {
    boolean pages = file.endsWith(".pdf") || file.endsWith(".docx") || file.endsWith(".zip");
    opened = Opened.ofSize(file, pages ? 100_000 : 2_000_000);
    size = opened.megabytes();
  }

  @Benchmark
  public CaseFile read(Read counted) {
    counted.megabytes += size;
    return opened.read();
  }

  @TearDown
  public void delete() throws IOException {
    opened.close();
  }
}
