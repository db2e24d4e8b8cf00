package dev.bonafide.conversation;

import dev.bonafide.casefile.Tenant;
import java.util.List;

/** Knows how the bot is. Touches no network. */
@FunctionalInterface
public interface Health {

  State of(Tenant tenant);

  /**
   * The state of one tenant's bot.
   *
   * @param platforms each with what it is: {@code slack: on}, or {@code discord: off, no token}
   * @param cases stored
   * @param waiting messages not worked off
   * @param unknown replies for which the platform never said whether they arrived
   * @param parked messages and replies that were given up
   */
  public record State(List<String> platforms, long cases, long waiting, long unknown, long parked) {
    public State {
      platforms = List.copyOf(platforms);
    }
  }
}
