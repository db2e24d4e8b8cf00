package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import java.util.List;

/** Those of whom words may be stored. */
public final class StoredTenants {
  private static final String ALL =
      """
      select tenant from case_file
      union select tenant from inbound_message where state <> 'DONE'
      union select tenant from outbound_message where state <> 'DONE'
      order by 1
      """;

  private StoredTenants() {}

  public static List<Tenant> of(Database database) {
    return database.across(ALL).tenants();
  }
}
