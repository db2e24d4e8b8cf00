package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Extensions;
import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.testkit.log.Unloggable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a server may write into its log: no secret that it was started with, and no one's address.
 */
public final class CleanLog {
  private CleanLog() {}

  public static void check(Path log, Map<String, String> settings) {
    String written = text(log);
    secrets(settings)
        .forEach(
            setting ->
                assertThat(written.contains(settings.getOrDefault(setting, "")))
                    .as("%s holds the value of %s", log, setting)
                    .isFalse());
    assertThat(written.lines().flatMap(line -> Unloggable.in(line).stream()).distinct())
        .as("what %s holds", log)
        .isEmpty();
  }

  private static Stream<String> secrets(Map<String, String> settings) {
    return Extensions.settings()
        .filter(DeclaredSetting::isSecret)
        .map(DeclaredSetting::name)
        .filter(setting -> !settings.getOrDefault(setting, "").isEmpty());
  }

  private static String text(Path log) {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
