package dev.bonafide.bot.metrics;

import dev.bonafide.resource.NamedConstant;

/** How a platform and this process stand just now. */
public enum ConnectionState implements NamedConstant {
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
}
