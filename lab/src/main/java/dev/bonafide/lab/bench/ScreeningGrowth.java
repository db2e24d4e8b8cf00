package dev.bonafide.lab.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.examination.Examination;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Screens a chat of 10, 20 and 40 megabytes, from its text to a verdict, in one run: where the work
 * is linear, a megabyte costs the same at each size. Times are of the processor, not of the clock,
 * and hold the collector's. A résumé and a claimed language make every comparison look.
 */
public final class ScreeningGrowth {
  private static final int SEED = 20251120;
  private static final int MEGABYTE = 1_000_000;
  private static final String RESUME =
      """
      Bobby Sierra
      Toronto, Canada
      Languages: English, French (fluent)
      8 years of experience
      Acme Payments, 2018 - 2024
      Bachelor of Science, University of Toronto, 2016
      """;

  private static final CatalogueEngine ENGINE = ShippedEngine.create();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ScreeningGrowth() {}

  /** Writes a line a size into the file named first; sizes in megabytes may follow. */
  public static void main(String[] arguments) throws IOException {
    List<Integer> wanted = Stream.of(arguments).skip(1).map(Integer::valueOf).toList();
    List<String> lines = new ArrayList<>();
    screen(2);
    lines.add("   MB  messages  CPU s  CPU s/MB  findings  heap MB");
    for (int megabytes : wanted.isEmpty() ? List.of(10, 20, 40) : wanted) {
      lines.add(screen(megabytes));
    }
    Files.write(Path.of(arguments[0]), lines);
  }

  private static String screen(int megabytes) {
    Submission submission =
        new Submission(
            SubjectKind.CANDIDATE,
            "Bobby Sierra",
            List.of(),
            List.of(
                Exhibit.of("cv", ExhibitKind.RESUME, RESUME),
                Exhibit.of(
                    "chat", ExhibitKind.MESSAGES, MadeChat.ofSize(megabytes * MEGABYTE, SEED))),
            List.of());
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long before = SYSTEM.getProcessCpuTime();
    CaseFile read = ENGINE.read(submission);
    Examination examined = ENGINE.examine(read);
    double seconds = (SYSTEM.getProcessCpuTime() - before) / 1e9;
    return String.format(
        Locale.ROOT,
        "%5d %9d %6.1f %9.2f %9d %8d",
        megabytes,
        read.readings().stream().mapToInt(reading -> reading.utterances().size()).sum(),
        seconds,
        seconds / megabytes,
        examined.assessment().findings().size(),
        pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE);
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }
}
