package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.mail.PendingConversation;
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
    return database
        .across(READ)
        .param("platform", platform)
        .list(
            row -> {
              Tenant tenant = new Tenant(row.text("tenant"));
              Address address = new Address(tenant, platform, row.text("place") + "/");
              return new PendingConversation(address, row.moment("since"));
            });
  }
}
