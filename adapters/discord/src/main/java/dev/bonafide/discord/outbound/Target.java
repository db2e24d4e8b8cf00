package dev.bonafide.discord.outbound;

import org.jspecify.annotations.Nullable;

/** A message of the bot's that is there. */
record Target(long channel, long message) {

  String written() {
    return channel + "/" + message;
  }

  static Target read(String written) {
    int slash = written.indexOf('/');
    return new Target(
        Long.parseLong(written.substring(0, slash)), Long.parseLong(written.substring(slash + 1)));
  }

  /** Null for something new. */
  static @Nullable Target of(@Nullable String written) {
    return written == null ? null : read(written);
  }
}
