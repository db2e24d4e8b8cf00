package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import java.time.Instant;
import net.dv8tion.jda.api.utils.data.DataObject;

/** How each server wants the bot. */
public record ServerSettingsStore(TenantStore store) {
  private static final String TOPIC = "server";
  private static final String SETTINGS = "settings";

  public ServerSettings of(Tenant tenant) {
    return store
        .get(tenant, TOPIC, SETTINGS)
        .map(ServerSettingsStore::read)
        .orElse(ServerSettings.UNSET);
  }

  public void put(Tenant tenant, ServerSettings server) {
    store.put(tenant, TOPIC, SETTINGS, written(server));
  }

  private static String written(ServerSettings server) {
    return DataObject.empty()
        .put("moderators", server.moderators())
        .put("triedUntil", server.triedUntil().toString())
        .put("reported", server.reported())
        .put("note", server.note())
        .toString();
  }

  private static ServerSettings read(String written) {
    DataObject store = DataObject.fromJson(written);
    return new ServerSettings(
        store.getLong("moderators"),
        Instant.parse(store.getString("triedUntil")),
        store.getBoolean("reported"),
        store.getBoolean("note"));
  }
}
