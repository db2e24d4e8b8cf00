package dev.bonafide.postgres.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.StoredText;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Mail that was given up, for the operator of the bot: without a word of what was said. */
public final class Parked {
  private static final String LIST =
      """
      select 'RECEIPT' as what, tenant, platform, conversation, key, received_at as since,
        attempts, failure_reason
      from inbound_message where tenant = coalesce(:tenant, tenant) and state = 'PARKED'
      union all
      select 'REPLY', tenant, platform, conversation, key,
        coalesce(first_attempt_at, posted), attempts, failure_reason
      from outbound_message where tenant = coalesce(:tenant, tenant) and state = 'PARKED'
      order by since, tenant, key
      limit :most
      """;

  private static final String FIND_RECEIPT =
      """
      select platform, conversation from inbound_message
      where tenant = :tenant and key = :key and state = 'PARKED'
      """;

  private static final String FIND_REPLY =
      """
      select platform, conversation from outbound_message
      where tenant = :tenant and key = :key and state = 'PARKED'
      """;

  private static final String RETRY_RECEIPT =
      """
      update inbound_message set state = 'WAITING', attempts = 0, failures = 0, not_before = :now,
        failure_reason = null
      where tenant = :tenant and platform = :platform and conversation = :conversation
        and key = :key and state = 'PARKED'
      """;

  private static final String RETRY_REPLY =
      """
      update outbound_message
      set state = 'WAITING', attempts = 0, lookups = 0, first_attempt_at = null, posted = :now,
        not_before = :now, failure_reason = null
      where tenant = :tenant and platform = :platform and conversation = :conversation
        and key = :key and state = 'PARKED'
      """;

  private final Database database;
  private final Conversations conversations;
  private final TaskTable tasks;

  public Parked(Database database) {
    this.database = database;
    this.conversations = new Conversations(database);
    this.tasks = new TaskTable(database.sql());
  }

  /** The oldest first. */
  public List<ParkedMail> of(Tenant tenant, int most) {
    return database.in(tenant, () -> list(tenant.id(), most));
  }

  /** Everyone's, for the operator of the bot; the oldest first. */
  public List<ParkedMail> all(int most) {
    return database.asCourier(() -> list(null, most));
  }

  /**
   * Has it tried again, soon, as if for the first time. A reply whose outcome was never known may
   * then be said twice: that is for the person to decide who asks for it.
   *
   * @return whether there was such mail
   */
  public boolean retry(MailKind what, Tenant tenant, String key, Instant now) {
    return database.in(
        tenant,
        () -> find(what, tenant, key).map(address -> retry(what, address, key, now)).orElse(false));
  }

  /**
   * Has the replies of a tenant that were given up for such reasons tried again, the oldest first.
   */
  public void retry(Tenant tenant, Predicate<String> why, Instant now) {
    of(tenant, Integer.MAX_VALUE).stream()
        .filter(one -> one.what() == MailKind.REPLY && why.test(one.why()))
        .forEach(one -> retry(one.what(), tenant, one.key(), now));
  }

  private boolean retry(MailKind what, Address address, String key, Instant now) {
    conversations.enter(address);
    tasks.atLatest(address, now);
    return conversations
            .about(address, what == MailKind.RECEIPT ? RETRY_RECEIPT : RETRY_REPLY)
            .param("key", key)
            .param("now", Timestamps.of(now))
            .update()
        == 1;
  }

  private Optional<Address> find(MailKind what, Tenant tenant, String key) {
    return database
        .sql()
        .sql(what == MailKind.RECEIPT ? FIND_RECEIPT : FIND_REPLY)
        .param("tenant", tenant.id())
        .param("key", key)
        .query((row, _) -> address(tenant, row))
        .optional();
  }

  private List<ParkedMail> list(@Nullable String tenant, int most) {
    return database
        .sql()
        .sql(LIST)
        .param("tenant", tenant)
        .param("most", most)
        .query((row, _) -> item(row))
        .list();
  }

  private static ParkedMail item(ResultSet row) throws SQLException {
    return new ParkedMail(
        MailKind.valueOf(row.getString("what")),
        address(new Tenant(row.getString("tenant")), row),
        row.getString("key"),
        Timestamps.at(row, "since"),
        row.getInt("attempts"),
        Objects.requireNonNullElse(StoredText.orNull(row.getBytes("failure_reason")), ""));
  }

  private static Address address(Tenant tenant, ResultSet row) throws SQLException {
    return new Address(tenant, row.getString("platform"), row.getString("conversation"));
  }
}
