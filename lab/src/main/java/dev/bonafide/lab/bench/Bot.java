package dev.bonafide.lab.bench;

import dev.bonafide.testkit.slack.FakeSlack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real bot in a process of its own, which ends with the measurement. */
public record Bot(Process process) implements AutoCloseable {

  /**
   * Starts it as the launcher does, and returns when it has said what is on.
   *
   * @param options of Java beside the launcher's, or instead of them
   */
  static Bot start(Path jar, Path data, FakeSlack slack, String... options) throws IOException {
    return start(jar, environment(data, slack), options);
  }

  /** One that is pointed elsewhere. */
  public static Bot start(Path jar, Map<String, String> environment, String... options)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(LauncherOptions.ofServer());
    command.addAll(List.of(options));
    command.addAll(List.of("-jar", jar.toString(), "serve"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Bot bot = new Bot(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    bot.process.inputReader(StandardCharsets.UTF_8).readLine();
    return bot;
  }

  /** What points it at a platform and a folder. */
  public static Map<String, String> environment(Path data, FakeSlack slack) {
    return Map.of(
        "BONAFIDE_DATA", data.toString(),
        "BONAFIDE_PORT", "none",
        "BONAFIDE_SLACK_API_URL", slack.apiUrl(),
        "SLACK_BOT_TOKEN", slack.botToken(),
        "SLACK_APP_TOKEN", slack.appToken());
  }

  String processorTime() {
    return process.info().totalCpuDuration().map(Duration::toString).orElse("unknown");
  }

  /** Ends it as a power cut does. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
