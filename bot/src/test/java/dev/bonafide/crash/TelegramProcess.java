package dev.bonafide.crash;

import dev.bonafide.testkit.telegram.FakeTelegram;
import dev.bonafide.testkit.telegram.Said;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The real process in Telegram, and what it told there. */
final class TelegramProcess {
  private static final Path LOG = Path.of("target", "crash.log");

  private TelegramProcess() {}

  static BotProcess start(Path folder, FakeTelegram telegram, BotProcess.@Nullable Stop stop) {
    return BotProcess.start(
        Map.of(
            "BONAFIDE_DATA",
            folder.resolve("data").toString(),
            "BONAFIDE_PORT",
            "none",
            "BONAFIDE_TELEGRAM_API_URL",
            telegram.apiUrl(),
            "TELEGRAM_BOT_TOKEN",
            FakeTelegram.TOKEN),
        LOG,
        stop);
  }

  /** The cases that verdicts are of, one a verdict. */
  static List<String> cases(List<Said> verdicts) {
    return verdicts.stream()
        .flatMap(said -> said.text().lines().filter(line -> line.startsWith("Case ")))
        .map(line -> line.split(" ·", 2)[0])
        .toList();
  }
}
