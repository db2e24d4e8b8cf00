package dev.bonafide.testkit.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory that all processes below this one took at one time, as Linux tells it. */
public final class ChildrenMemory implements AutoCloseable {
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final int LOOK_MILLIS = 20;

  private final AtomicLong most = new AtomicLong();
  private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();

  public ChildrenMemory() {
    ScheduledFuture<?> _ =
        looking.scheduleAtFixedRate(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** In MiB, since it was last asked. */
  public long most() {
    return most.getAndSet(0) >> 10;
  }

  /** Of this process itself, in MiB. */
  public static long own() {
    return resident(ProcessHandle.current()) >> 10;
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }

  private void look() {
    long sum =
        ProcessHandle.current()
            .descendants()
            .filter(ChildrenMemory::isItsOwn)
            .mapToLong(ChildrenMemory::resident)
            .sum();
    most.accumulateAndGet(sum, Math::max);
  }

  /** One that has just begun is its parent in another process, memory and command line included. */
  private static boolean isItsOwn(ProcessHandle process) {
    String command = command(process);
    return process.parent().map(parent -> !command(parent).equals(command)).orElse(false);
  }

  private static String command(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
    } catch (IOException e) {
      return "";
    }
  }

  private static long resident(ProcessHandle process) {
    try {
      Path status = Path.of("/proc/" + process.pid() + "/status");
      Matcher matcher = RESIDENT.matcher(Files.readString(status));
      return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
