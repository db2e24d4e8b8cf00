package dev.bonafide.postgres.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.TenantStatement;
import dev.bonafide.postgres.sql.StoredText;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Mail that was given up, for the operator of the bot: without a word of what was said. */
public final class Parked {
  private static final PropertyFile QUERIES = PropertyFile.beside(Parked.class, "parked");

  private static final String LIST = QUERIES.text("list");

  private static final String FIND_RECEIPT = QUERIES.text("find-receipt");

  private static final String FIND_REPLY = QUERIES.text("find-reply");

  private static final String RETRY_RECEIPT = QUERIES.text("retry-receipt");

  private static final String RETRY_REPLY = QUERIES.text("retry-reply");

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
    return list(database.about(tenant, LIST), most);
  }

  /** Everyone's, for the operator of the bot; the oldest first. */
  public List<ParkedMail> all(int most) {
    return list(database.across(LIST).param("tenant", null), most);
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
            .param("now", now)
            .update()
        == 1;
  }

  private Optional<Address> find(MailKind what, Tenant tenant, String key) {
    return database
        .about(tenant, what == MailKind.RECEIPT ? FIND_RECEIPT : FIND_REPLY)
        .param("key", key)
        .optional(row -> address(tenant, row));
  }

  private static List<ParkedMail> list(TenantStatement listing, int most) {
    return listing.param("most", most).list(Parked::item);
  }

  private static ParkedMail item(TenantRow row) {
    return new ParkedMail(
        row.constant("what", MailKind.class),
        address(new Tenant(row.text("tenant")), row),
        row.text("key"),
        row.moment("since"),
        row.count("attempts"),
        Objects.requireNonNullElse(StoredText.orNull(row.bytesOrNull("failure_reason")), ""));
  }

  private static Address address(Tenant tenant, TenantRow row) {
    return new Address(tenant, row.text("platform"), row.text("conversation"));
  }
}
