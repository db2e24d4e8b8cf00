package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Kept;
import java.time.Instant;
import net.dv8tion.jda.api.utils.data.DataObject;

/** How each server wants the bot. */
public final class Servers {
  private static final String TOPIC = "server";
  private static final String SETTINGS = "settings";

  private final Kept kept;

  Servers(Kept kept) {
    this.kept = kept;
  }

  public Server of(Tenant tenant) {
    return kept.get(tenant, TOPIC, SETTINGS).map(Servers::read).orElse(Server.UNSET);
  }

  public void put(Tenant tenant, Server server) {
    kept.put(tenant, TOPIC, SETTINGS, written(server));
  }

  private static String written(Server server) {
    return DataObject.empty()
        .put("moderators", server.moderators())
        .put("triedUntil", server.triedUntil().toString())
        .put("reported", server.reported())
        .put("note", server.note())
        .toString();
  }

  private static Server read(String written) {
    DataObject kept = DataObject.fromJson(written);
    return new Server(
        kept.getLong("moderators"),
        Instant.parse(kept.getString("triedUntil")),
        kept.getBoolean("reported"),
        kept.getBoolean("note"));
  }
}
