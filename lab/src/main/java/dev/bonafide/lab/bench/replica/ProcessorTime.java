package dev.bonafide.lab.bench.replica;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Processor time as Linux counts it in hundredths of a second: a machine that is busy with
 * something else makes waits longer, but hardly this.
 */
final class ProcessorTime {
  private static final int OWN = 11;
  private static final int CHILDREN = 15;
  private static final int MILLISECONDS = 10;

  private ProcessorTime() {}

  /** Milliseconds of one process and all that descends from it. */
  static long ofFamily(long process) throws IOException {
    long sum = of(process);
    try (Stream<ProcessHandle> all =
        ProcessHandle.of(process).stream().flatMap(ProcessHandle::descendants)) {
      for (ProcessHandle one : all.toList()) {
        sum += of(one.pid());
      }
    }
    return sum;
  }

  /** Milliseconds of one process and its children that ended; none of one that is gone. */
  static long of(long process) throws IOException {
    String stat;
    try {
      stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
    } catch (NoSuchFileException _) {
      return 0;
    }
    // Behind the program's name, which may hold anything.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long sum = 0;
    for (int field = OWN; field < CHILDREN; field++) {
      sum += Long.parseLong(fields[field]);
    }
    return sum * MILLISECONDS;
  }
}
