package dev.bonafide.bot;

import java.util.List;
import java.util.stream.Stream;

/** Names in the environment that look like settings, and that nothing reads. */
public final class UnknownSettings {
  /** Read or set by the launcher alone. */
  private static final List<String> LAUNCHER =
      List.of(
          "BONAFIDE_JAVA_HOME",
          "BONAFIDE_JAVA_OPTIONS",
          "BONAFIDE_SETTINGS",
          "BONAFIDE_TERMINAL",
          "BONAFIDE_COLUMNS");

  private UnknownSettings() {}

  /** Lists them in the order of their letters. */
  public static List<String> in(Settings settings) {
    return settings.environment().keySet().stream()
        .filter(
            name ->
                Stream.of("BONAFIDE_", "SLACK_", "DISCORD_", "TELEGRAM_")
                    .anyMatch(name::startsWith))
        .filter(name -> !LAUNCHER.contains(name))
        .filter(name -> Extensions.settings().noneMatch(known -> known.name().equals(name)))
        .sorted()
        .toList();
  }

  /** Sentence that tells the operator of one. */
  public static String told(String name) {
    return name + " is set, but there is no such setting";
  }
}
