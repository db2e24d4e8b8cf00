package dev.bonafide.testkit.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The most memory that all processes below this one took at one time, as Linux tells it. */
public final class ChildrenMemory implements AutoCloseable {
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final int LOOK_MILLIS = 20;

  private final AtomicLong most = new AtomicLong();
  private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
  private Set<ProcessHandle> before = Set.of();

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

  /** One that has just begun shares its parent's memory, until it is a program of its own. */
  private void look() {
    Set<ProcessHandle> now = ProcessHandle.current().descendants().collect(Collectors.toSet());
    long sum = now.stream().filter(before::contains).mapToLong(ChildrenMemory::resident).sum();
    before = now;
    most.accumulateAndGet(sum, Math::max);
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
