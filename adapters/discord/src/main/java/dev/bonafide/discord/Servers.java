package dev.bonafide.discord;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Kept;

/** How each server wants the bot. */
final class Servers {
  private static final String TOPIC = "server";
  private static final String SETTINGS = "settings";

  private final Kept kept;

  Servers(Kept kept) {
    this.kept = kept;
  }

  Server of(Tenant tenant) {
    return kept.get(tenant, TOPIC, SETTINGS).map(Server::read).orElse(Server.UNSET);
  }

  void put(Tenant tenant, Server server) {
    kept.put(tenant, TOPIC, SETTINGS, server.written());
  }
}
