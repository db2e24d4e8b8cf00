package dev.bonafide.discord.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands behind {@code /bonafide} in Discord, in the order in which it is offered. */
public enum OfferedCommand {
  HELP,
  PRIVACY,
  STATUS,
  DELETE,
  EXPORT,
  PROVE,
  ACCOUNT,
  SETUP,
  WATCH,
  SETTINGS,
  DRY_RUN,
  STATS;

  /** As Discord writes it: {@code dry-run}. */
  String shown() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Empty for a name that is not offered, or not any more. */
  public static Optional<OfferedCommand> named(String name) {
    return Arrays.stream(values()).filter(one -> one.shown().equals(name)).findFirst();
  }
}
