package dev.bonafide.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Java process on this machine holds.
 *
 * @param collections its log of collections
 */
record Memory(Process process, Path collections) {
  private static final Pattern AFTER = Pattern.compile("->(\\d+)M\\(");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  /** Megabytes that live in its heap: it is told to collect all that does not. */
  long heap() throws IOException, InterruptedException {
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
            Long.toString(process.pid()),
            "GC.run")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    List<String> lines = Files.readAllLines(collections);
    return lines.reversed().stream()
        .map(AFTER::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(found -> Long.parseLong(found.group(1)))
        .orElse(0L);
  }

  /** Megabytes that the system counts as its own. */
  long resident() throws IOException {
    Matcher found =
        RESIDENT.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
    return found.find() ? Long.parseLong(found.group(1)) / 1_024 : 0;
  }
}
