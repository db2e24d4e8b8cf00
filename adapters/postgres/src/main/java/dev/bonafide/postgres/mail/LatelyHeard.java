package dev.bonafide.postgres.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Tells in which conversations of a platform something lately came in, over all tenants. */
public record LatelyHeard(Database database) {
  private static final String READ =
      """
      select tenant, platform, conversation, max(received_at) as at from inbound_message
      where platform = :platform and received_at > :since
        and (:but = '' or not starts_with(key, :but))
      group by tenant, platform, conversation order by max(received_at) desc limit :most
      """;

  private static final String UNDER_WAY =
      """
      select exists (
        select from inbound_message
        where tenant = :tenant and platform = :platform and conversation = :conversation
          and state in ('WAITING', 'TAKEN'))
      """;

  /**
   * The latest first.
   *
   * @param but receipts whose keys begin so do not count; empty where all do
   */
  public List<PendingConversation> since(String platform, Instant since, int most, String but) {
    return database.asCourier(
        () ->
            database
                .sql()
                .sql(READ)
                .param("platform", platform)
                .param("since", Timestamps.of(since))
                .param("most", most)
                .param("but", but)
                .query((row, _) -> heard(row))
                .list());
  }

  /** Whether something that came in there is not done yet. */
  public boolean isUnderWay(Address address) {
    return database.in(
        address.tenant(),
        () ->
            database
                .about(address.tenant(), UNDER_WAY)
                .param("platform", address.platform())
                .param("conversation", address.conversation())
                .query(Boolean.class)
                .single());
  }

  private static PendingConversation heard(ResultSet row) throws SQLException {
    Address address =
        new Address(
            new Tenant(row.getString("tenant")),
            row.getString("platform"),
            row.getString("conversation"));
    return new PendingConversation(address, Timestamps.at(row, "at"));
  }
}
