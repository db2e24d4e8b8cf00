package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import java.time.Duration;
import java.time.Instant;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * How a server wants the bot.
 *
 * @param moderators the channel that is told what was found; 0 as long as no one said
 * @param triedUntil until when nothing is done that anyone else sees
 * @param reported whether the moderators were told what trying out came to
 * @param note whether a neutral line may stand below a post
 */
public record ServerSettings(long moderators, Instant triedUntil, boolean reported, boolean note) {
  static final Duration TRYING = Duration.ofDays(7);
  static final ServerSettings UNSET = new ServerSettings(0, Instant.EPOCH, true, false);

  public boolean isSetUp() {
    return moderators != 0;
  }

  public boolean isTrying(Instant now) {
    return now.isBefore(triedUntil);
  }

  /** The first time begins a week of trying out. */
  public ServerSettings told(long channel, Instant now) {
    return isSetUp()
        ? new ServerSettings(channel, triedUntil, reported, note)
        : new ServerSettings(channel, now.plus(TRYING), false, note);
  }

  public ServerSettings trying(boolean on, Instant now) {
    return new ServerSettings(moderators, on ? now.plus(TRYING) : now, !on, note);
  }

  public ServerSettings reporting() {
    return new ServerSettings(moderators, triedUntil, true, note);
  }

  public ServerSettings noting(boolean on) {
    return new ServerSettings(moderators, triedUntil, reported, on);
  }

  /** Settings of each server. */
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
}
