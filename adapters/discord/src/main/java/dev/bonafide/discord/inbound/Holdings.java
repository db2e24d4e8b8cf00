package dev.bonafide.discord.inbound;

import java.util.Set;

/** All that is kept of servers, wherever. */
public interface Holdings {

  /** The servers that are noted as those in which the bot is. */
  Set<Long> servers();

  /** Notes that the bot is in a server. */
  void note(long server);

  /** Erases everything of a server, for good, or nothing. */
  void erase(long server);

  /** Has what could not be said in channels of a server that the bot did not see tried again. */
  void retry(long server);

  /**
   * The app whose servers they are.
   *
   * @param app who asks; is noted if no one was
   */
  long owner(long app);
}
