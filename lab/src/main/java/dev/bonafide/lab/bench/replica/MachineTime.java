package dev.bonafide.lab.bench.replica;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The processor time of the whole machine, in hundredths of a second, as Linux counts it: what runs
 * beside a measurement is in it, too.
 *
 * @param busy spent on anything
 * @param all spent and idle
 */
record MachineTime(long busy, long all) {
  private static final int IDLE = 3;
  private static final int WAITING = 4;

  /** Up to now, since the machine started. */
  static MachineTime now() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
      long[] fields =
          Stream.of(lines.findFirst().orElseThrow().trim().split("\\s+", -1))
              .skip(1)
              .limit(8)
              .mapToLong(Long::parseLong)
              .toArray();
      long all = 0;
      for (long field : fields) {
        all += field;
      }
      return new MachineTime(all - fields[IDLE] - fields[WAITING], all);
    }
  }

  MachineTime since(MachineTime before) {
    return new MachineTime(busy - before.busy, all - before.all);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "the machine was busy for %.0f %%", 100.0 * busy / all);
  }
}
