package dev.bonafide.bot.metrics;

import java.util.Locale;

/** How a platform and this process stand just now. */
public enum ConnectionState {
  /** No one set it up. */
  OFF,
  /** What is set cannot be used. */
  MISCONFIGURED,
  /** What is said there is heard here. */
  CONNECTED,
  /** Another process listens; this one takes over where that one dies. */
  STANDBY,
  /** It should be heard and is not. */
  DISCONNECTED;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
