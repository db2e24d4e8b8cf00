package dev.bonafide.bot.proof;

import static dev.bonafide.bot.Setting.BONAFIDE_DNS;
import static dev.bonafide.bot.Setting.BONAFIDE_DNS_DEADLINE;
import static dev.bonafide.bot.Setting.BONAFIDE_DNS_SERVER;

import dev.bonafide.bot.Settings;
import dev.bonafide.terminal.Refusal;
import java.time.Duration;
import java.util.regex.Pattern;

/** What the environment sets of looking domains up. */
final class DnsSetting {
  private static final Duration USUAL_DEADLINE = Duration.ofSeconds(5);
  private static final Pattern SERVER =
      Pattern.compile("(?:\\[[0-9A-Fa-f:.]{2,45}]|[A-Za-z0-9.-]{1,253})(?::[0-9]{1,5})?");

  private DnsSetting() {}

  /** Whether somebody allowed it. */
  static boolean isOn(Settings settings) {
    return settings.truth(BONAFIDE_DNS);
  }

  /** The records as they are set to be asked for. */
  static TxtRecords records(Settings settings) {
    String server = settings.text(BONAFIDE_DNS_SERVER);
    if (!server.isEmpty() && !SERVER.matcher(server).matches()) {
      throw new Refusal(
          BONAFIDE_DNS_SERVER + "=" + server + ": must be an address, such as 127.0.0.1:53");
    }
    return new TxtRecords(server, settings.time(BONAFIDE_DNS_DEADLINE, USUAL_DEADLINE));
  }
}
