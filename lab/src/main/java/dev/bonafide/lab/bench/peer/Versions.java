package dev.bonafide.lab.bench.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What version a program says it is of. */
final class Versions {
  private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");

  private Versions() {}

  static String of(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Matcher found = VERSION.matcher(said);
    return found.find() ? found.group() : "of an unknown version";
  }
}
