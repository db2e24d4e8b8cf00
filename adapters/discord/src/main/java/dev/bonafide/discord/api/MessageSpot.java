package dev.bonafide.discord.api;

/** Where a message stands. */
public record MessageSpot(long channel, long message) {
  public String written() {
    return channel + "/" + message;
  }

  public static MessageSpot read(String written) {
    int slash = written.indexOf('/');
    return new MessageSpot(
        Long.parseLong(written.substring(0, slash)), Long.parseLong(written.substring(slash + 1)));
  }
}
