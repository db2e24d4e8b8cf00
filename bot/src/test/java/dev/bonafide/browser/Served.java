package dev.bonafide.browser;

import dev.bonafide.bot.Made;
import dev.bonafide.bot.Main;
import dev.bonafide.crash.CleanLog;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code bonafide serve} in a process of its own, on a free port, with a small limit. */
final class Served implements AutoCloseable {
  /** Of one request. */
  static final int LIMIT = 2 << 20;

  /** Looked at when something fails. Each process that tests has one. */
  private static final Path LOG =
      Path.of("target", "browser-%d.log".formatted(ProcessHandle.current().pid()));

  private static final Pattern ADDRESS = Pattern.compile("page on (http://127\\.0\\.0\\.1:\\d+)");

  private final Process process;
  private final URI address;

  private Served(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  static Served start() {
    try {
      Path data = Files.createTempDirectory("served");
      Made.into(data);
      ProcessBuilder builder =
          new ProcessBuilder(
              ProcessHandle.current().info().command().orElse("java"),
              "-Xmx384m",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-cp",
              classPath(),
              Main.class.getName(),
              "serve");
      builder.environment().keySet().removeIf(name -> name.matches("(BONAFIDE|SLACK)_.*"));
      builder
          .environment()
          .putAll(
              Map.of(
                  "BONAFIDE_PORT",
                  "0",
                  "BONAFIDE_DATA",
                  data.toString(),
                  "BONAFIDE_MAX_REQUEST_BYTES",
                  Integer.toString(LIMIT),
                  // Much more than a picture takes: the machine may be busy.
                  "BONAFIDE_MAX_PARSE_TIME",
                  "PT60S"));
      builder.redirectError(LOG.toFile());
      Process process = builder.start();
      return new Served(process, address(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** As the server's first line says it. */
  private static URI address(Process process) throws IOException {
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = String.valueOf(out.readLine());
    Matcher found = ADDRESS.matcher(line);
    if (!found.find()) {
      process.destroy();
      throw new IllegalStateException(line + ": no page; " + LOG + " tells why");
    }
    return URI.create(found.group(1));
  }

  URI address() {
    return address;
  }

  void assertCleanLog() {
    CleanLog.check(LOG, Map.of());
  }

  /** Ends it as an operator does. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    assertCleanLog();
  }
}
