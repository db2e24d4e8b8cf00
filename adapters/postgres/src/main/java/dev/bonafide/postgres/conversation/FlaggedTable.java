package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What trials would have flagged, a row each. */
record FlaggedTable(Database database) {
  private static final String ADD =
      """
      insert into flagged (tenant, place, link, at, verdict, findings)
      select tenant, place, :link, :at, :verdict, string_to_array(:findings, chr(10))
      from watch where tenant = :tenant and place = :place
      """;

  private static final String AFTER =
      """
      select link, at, verdict, findings from flagged
      where tenant = :tenant and place = :place and at > :after order by number
      """;

  private JdbcClient.StatementSpec about(String statement, Tenant tenant, String place) {
    return database.about(tenant, statement).param("place", place);
  }

  void add(Tenant tenant, String place, Flagged one) {
    about(ADD, tenant, place)
        .param("link", one.link())
        .param("at", Timestamps.of(one.at()))
        .param("verdict", one.verdict())
        .param("findings", String.join("\n", one.findings()))
        .update();
  }

  List<Flagged> after(Tenant tenant, String place, Instant after) {
    return about(AFTER, tenant, place)
        .param("after", Timestamps.of(after))
        .query((row, _) -> flagged(row))
        .list();
  }

  private static Flagged flagged(ResultSet row) throws SQLException {
    String[] findings = (String[]) row.getArray("findings").getArray();
    return new Flagged(
        row.getString("link"),
        Timestamps.at(row, "at"),
        row.getString("verdict"),
        List.of(findings));
  }
}
