package dev.bonafide.discord;

import dev.bonafide.casefile.Tenant;

/** Whether others than moderators see the channel that a server named for them. */
@FunctionalInterface
interface ModeratorsChannel {

  /**
   * Whether everyone in the server sees it.
   *
   * @throws dev.bonafide.mail.Unreachable if Discord cannot be reached now
   */
  boolean isPublic(Tenant server, long channel);
}
