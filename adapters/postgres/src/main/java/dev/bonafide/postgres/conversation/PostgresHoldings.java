package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import java.util.List;

/** What is kept of tenants, all of it together. */
public record PostgresHoldings(Database database) {
  private static final String WITH =
      "select distinct tenant from tenant_setting"
          + " where topic = :topic and starts_with(tenant, :prefix)";

  /**
   * The tenants about which something is stored.
   *
   * @param prefix with which their ids begin
   */
  public List<Tenant> with(String prefix, String topic) {
    return database.across(WITH).param("prefix", prefix).param("topic", topic).tenants();
  }

  /** Erases everything of a tenant, for good, or nothing. */
  public void erase(Tenant tenant) {
    database.run(tenant, () -> new Purge(database).of(tenant));
  }
}
