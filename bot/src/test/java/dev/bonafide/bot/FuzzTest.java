package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.testkit.fuzz.Damage;
import dev.bonafide.testkit.fuzz.Sample;
import dev.bonafide.testkit.fuzz.Samples;
import dev.bonafide.testkit.growth.Slowness;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Damaged files for all readers together: none crashes or hangs, every quoted place lies inside its
 * text, nothing else is read, nothing is left behind. {@code -Dfuzz.minutes=10} goes on for longer
 * than the twenty seconds of every build, {@code -Dfuzz.seed=7} damages differently, and {@code
 * -Dfuzz.only=123} repeats one case. What fails is kept in {@code target/fuzz}.
 */
@Tag("long")
@Isolated // It counts the processes and files that stay behind.
class FuzzTest {
  private static final Duration SHORT = Duration.ofSeconds(20);

  /** A part that failed is told by its class, and the rest is read. */
  private static final Pattern MISTAKE =
      Pattern.compile("\\b[A-Z]\\w+(?:Exception|OverflowError)\\b");

  /** Of the processor's time, which no other process can take away. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** Files that even a slow machine damages. */
  private static final int FEWEST = 100;

  private static final long HANGS_AFTER_SECONDS = 60;
  private static final String SECRET = "xyzzy-never-read-me";

  private static final Path KEPT = Path.of("target", "fuzz");

  @TempDir Path temp;

  @Test
  void no_damaged_file_crashes_hangs_or_reads_what_it_must_not() throws Exception {
    Path forbidden = Files.writeString(temp.resolve("forbidden.txt"), SECRET);
    Path folder = Files.createDirectory(temp.resolve("in"));
    Damage damage =
        new Damage(Samples.all(forbidden.toString()), Long.getLong("fuzz.seed", 20251121));
    Set<String> before = temporary();
    List<String> faults = new ArrayList<>();
    long only = Long.getLong("fuzz.only", -1);
    Set<ProcessHandle> older = children().collect(Collectors.toSet());
    long number = Math.max(only, 0);
    long end = System.nanoTime() + length().toNanos();
    try (ExecutorService reading = Executors.newSingleThreadExecutor(FuzzTest::daemon)) {
      do {
        Sample sample = damage.number(number);
        String fault = fault(sample, folder, reading);
        if (!fault.isEmpty()) {
          faults.add(number + " " + keep(sample, number) + ": " + fault);
        }
        number++;
      } while (only < 0 && faults.size() < 20 && (number <= FEWEST || System.nanoTime() < end));
    }
    Files.createDirectories(KEPT);
    Files.writeString(KEPT.resolve("read.txt"), number + " damaged files were read\n");
    assertThat(faults).as("%d damaged files read", number).isEmpty();
    assertThat(number).isGreaterThan(only < 0 ? FEWEST : 0);
    assertThat(temporary()).isEqualTo(before);
    assertThat(children().filter(child -> !older.contains(child)).filter(FuzzTest::staysAlive))
        .isEmpty();
    assertThat(temp).isDirectoryNotContaining("glob:**evil**");
  }

  /** Other tests' servers may still be about to stop. */
  private static Stream<ProcessHandle> children() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive);
  }

  /** One that was ended takes a moment to be gone. */
  private static boolean staysAlive(ProcessHandle child) {
    child.onExit().completeOnTimeout(child, 10, TimeUnit.SECONDS).join();
    return child.isAlive();
  }

  private static Duration length() {
    long minutes = Long.getLong("fuzz.minutes", 0);
    return minutes == 0 ? SHORT : Duration.ofMinutes(minutes);
  }

  private static Thread daemon(Runnable work) {
    return Thread.ofPlatform().daemon().unstarted(work);
  }

  /** What is wrong with how a file was read, or nothing. */
  private static String fault(Sample sample, Path folder, ExecutorService reading)
      throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve(sample.name()), sample.bytes());
    boolean told = !sample.kind().isEmpty();
    String argument = told ? sample.kind() + "=" + sample.name() : sample.name();
    WatchedDistribution mind = new WatchedDistribution();
    try {
      return reading
          .submit(() -> fault(mind, folder, argument))
          .get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return "hangs";
    } catch (ExecutionException e) {
      return "throws " + e.getCause();
    } finally {
      Files.delete(file);
    }
  }

  private static String fault(WatchedDistribution mind, Path folder, String argument) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Ran ran = Ran.by(mind, folder, "read", argument, "--name", "Corin Vale");
    Duration spent = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    if (spent.compareTo(LONGEST) > 0
        && spent.toMillis() > LONGEST.toMillis() * Slowness.ofProcessor()) {
      return "takes " + spent.toSeconds() + " seconds";
    }
    return mind.fault().isEmpty() ? fault(ran) : mind.fault();
  }

  private static String fault(Ran ran) {
    if (ran.out().contains(SECRET)) {
      return "reads another file";
    }
    if (ran.err().contains("without an answer")) {
      return "kills the process that parses it";
    }
    if (MISTAKE.matcher(ran.err()).find()) {
      return "lays a mistake bare: " + ran.err();
    }
    return switch (ran.status()) {
      case 0 -> "";
      case 2 -> ran.err().lines().count() == 1 ? "" : "says more than a line: " + ran.err();
      default -> "ends with " + ran.status() + ": " + ran.err();
    };
  }

  private static Path keep(Sample sample, long number) throws IOException {
    Files.createDirectories(KEPT);
    return Files.write(KEPT.resolve(number + "-" + sample.name()), sample.bytes());
  }

  /** What lies in the folder for temporary files, without what tests put there. */
  private static Set<String> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.startsWith("junit") && !name.equals("fuzz"))
          .collect(Collectors.toSet());
    }
  }
}
