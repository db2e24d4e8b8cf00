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
 * Megabytes of each text format in a second on one core, from the file to attributed words and
 * claims. {@code perSecondOfReader} divides by the time that the reading thread had a core, which
 * stays true where other programs take cores away: reading the file counts, cleaning the heap and
 * compiling do not, since the machine does both on threads of its own. {@code perSecondOfProcess}
 * divides by the time of all threads, {@code perSecondOfClock} by the wall clock. All of them are
 * of a process that has read such files for ten seconds before; the first file of a process is
 * slower.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx400m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@NullUnmarked // JMH fills the fields in.
public class ReadingSpeed {
  private static final long SIZE = 4_000_000;

  @Param({
    "message.txt",
    "post.md",
    "names.txt",
    "stamped.txt",
    "otter.txt",
    "meet.txt",
    "zoom.vtt",
    "teams.vtt",
    "talk.srt",
    "zoom-chat.txt",
    "slack.txt",
    "telegram.txt",
    "whatsapp.txt",
    "thread.json",
    "slack.zip",
    "result.json",
    "discord.json",
    "thread.txt",
    "letter.eml",
    "talk.mbox",
    "git.log",
    "resume.json"
  })
  String file;

  private Opened opened;
  private double size;

  @Setup
  public void write() throws IOException {
    opened = Opened.ofSize(file, SIZE);
    size = opened.megabytes();
  }

  @Benchmark
  public CaseFile read(Spent spent) {
    return spent.on(size, opened::read);
  }

  @TearDown
  public void delete() throws IOException {
    opened.close();
  }
}
