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

/** An export of 50 MB, whole, in a process with 400 MB of heap: with less it would fail. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx400m", "-XX:+UseSerialGC"})
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@NullUnmarked // JMH fills the fields in.
public class LargeExport {
  private static final long SIZE = 50_000_000;

  @Param({
    "result.json",
    "thread.json",
    "discord.json",
    "slack.zip",
    "whatsapp.txt",
    "zoom.vtt",
    "talk.mbox",
    "letter.eml"
  })
  @SuppressWarnings("NullAway.Init") // set by JMH
  String file;

  @SuppressWarnings("NullAway.Init") // set before every trial
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
