package dev.bonafide.bot;

import dev.bonafide.documents.export.Exports;
import dev.bonafide.documents.intake.Limits;
import dev.bonafide.terminal.Refusal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** What the environment sets. A value that makes no sense is refused with its setting's name. */
record Settings(Map<String, String> environment) {
  Settings {
    environment = Map.copyOf(environment);
  }

  /** How much of a file is taken in. */
  Limits limits() {
    Limits safe = Limits.DEFAULT;
    return new Limits(
        number("BONAFIDE_MAX_FILE_BYTES", safe.bytes(), Integer.MAX_VALUE - 16),
        number("BONAFIDE_MAX_EXPANDED_BYTES", safe.expanded(), Long.MAX_VALUE),
        whole("BONAFIDE_MAX_RATIO", safe.ratio()),
        whole("BONAFIDE_MAX_ENTRIES", safe.entries()),
        whole("BONAFIDE_MAX_NESTING", safe.nesting()),
        whole("BONAFIDE_MAX_PAGES", safe.pages()),
        whole("BONAFIDE_MAX_CHARACTERS", safe.characters()),
        time("BONAFIDE_MAX_PARSE_TIME", safe.time()));
  }

  /** How many messages of one export are taken. */
  int messages() {
    return whole("BONAFIDE_MAX_MESSAGES", Exports.MESSAGES);
  }

  private int whole(String name, int safe) {
    return Math.toIntExact(number(name, safe, Integer.MAX_VALUE));
  }

  private long number(String name, long safe, long most) {
    String written = environment.getOrDefault(name, "").strip();
    if (written.isEmpty()) {
      return safe;
    }
    try {
      long number = Long.parseLong(written);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new Refusal(name + "=" + written + ": must be a whole number");
    }
    throw new Refusal(name + "=" + written + ": must be between 1 and " + most);
  }

  private Duration time(String name, Duration safe) {
    String written = environment.getOrDefault(name, "").strip();
    try {
      Duration time = written.isEmpty() ? safe : Duration.parse(written);
      if (time.isPositive() && time.compareTo(Duration.ofDays(1)) <= 0) {
        return time;
      }
    } catch (DateTimeParseException e) {
      throw new Refusal(name + "=" + written + ": must be a time such as PT8S");
    }
    throw new Refusal(name + "=" + written + ": must be between PT0.001S and PT24H");
  }
}
