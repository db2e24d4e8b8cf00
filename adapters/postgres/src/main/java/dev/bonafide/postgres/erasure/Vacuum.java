package dev.bonafide.postgres.erasure;

import dev.bonafide.postgres.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Has the database give dead rows' room to others. It runs outside of transactions, as the owner of
 * the tables; where that is refused, the database's own vacuum does the same later.
 */
public final class Vacuum {
  private static final String TABLES =
      """
      vacuum bonafide.exhibit, bonafide.case_exhibit, bonafide.turn, bonafide.claim,
        bonafide.notice, bonafide.case_entry, bonafide.case_file, bonafide.inbound_message,
        bonafide.outbound_message, bonafide.tenant_setting, bonafide.outside_record,
        bonafide.watchlist, bonafide.case_trait, bonafide.watchlist_part
      """;

  private Vacuum() {}

  /** Whether it was done. */
  public static boolean run(Database database) {
    try (Connection connection = database.owner().getConnection();
        Statement statement = connection.createStatement()) {
      return !statement.execute(TABLES);
    } catch (SQLException refused) {
      return false;
    }
  }
}
