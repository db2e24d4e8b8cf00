package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.PendingConversation;
import dev.bonafide.postgres.sql.Timestamps;
import java.util.List;

/** Tells which places are watched, and since when, over all tenants of a platform. */
public record WatchedPlaces(Database database) {
  private static final String READ =
      """
      select tenant, place, since from watch
      where starts_with(tenant, :platform || ':') order by tenant, place
      """;

  /** Each as a conversation of no message. */
  public List<PendingConversation> of(String platform) {
    return database.asCourier(() -> read(platform));
  }

  private List<PendingConversation> read(String platform) {
    return database
        .sql()
        .sql(READ)
        .param("platform", platform)
        .query(
            (row, _) -> {
              Tenant tenant = new Tenant(row.getString("tenant"));
              Address address = new Address(tenant, platform, row.getString("place") + "/");
              return new PendingConversation(address, Timestamps.at(row, "since"));
            })
        .list();
  }
}
