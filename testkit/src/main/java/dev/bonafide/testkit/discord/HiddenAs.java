package dev.bonafide.testkit.discord;

/** How Discord answers calls about a channel that the bot cannot see. */
public enum HiddenAs {
  /** Missing Access (50001). */
  FORBIDDEN,
  /** Unknown Channel (10003), as if someone had deleted it. */
  UNKNOWN,
  /** The channel itself is told as on the gateway; everything else is Missing Access. */
  OBFUSCATED
}
