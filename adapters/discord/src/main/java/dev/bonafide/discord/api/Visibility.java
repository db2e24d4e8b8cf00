package dev.bonafide.discord.api;

/** Who sees a channel. */
public enum Visibility {
  EVERYONE,
  NOT_EVERYONE,
  /** The bot cannot find out. */
  UNKNOWN
}
