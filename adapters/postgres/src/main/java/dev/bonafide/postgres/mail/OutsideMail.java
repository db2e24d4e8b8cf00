package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.postgres.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * Changes conversations' mail from outside of them, as the operator of the bot does. Every method
 * works within the caller's transaction, which is that tenant's.
 */
public final class OutsideMail {
  private static final String REPLACE =
      """
      update outbound_message set body = :body
      where tenant = :tenant and platform = :platform and conversation = :conversation
        and state <> 'DONE' and (key = :key or edits = :key)
      """;

  private final Conversations conversations;
  private final ReplyTable replies;
  private final TaskTable tasks;

  public OutsideMail(Database database) {
    this.conversations = new Conversations(database);
    this.replies = new ReplyTable(conversations, Duration.ZERO);
    this.tasks = new TaskTable(database.sql());
  }

  /** Locks conversations until the transaction ends, before anything else is locked. */
  public void enter(Collection<Address> addresses) {
    addresses.stream()
        .distinct()
        .sorted(Comparator.comparing(Address::platform).thenComparing(Address::conversation))
        .forEach(conversations::enter);
  }

  /** Has something said; once more changes nothing. */
  public void say(Address address, OutboundReply reply, Instant now) {
    if (replies.post(address, reply, now)) {
      tasks.atLatest(address, now);
    }
  }

  /**
   * The same in a conversation of its own, that no one else knows of before: locked, although cases
   * are locked already, it makes no one wait for each other.
   */
  public void begin(Address address, OutboundReply reply, Instant now) {
    conversations.enter(address);
    say(address, reply, now);
  }

  /** Has a reply that was not said yet, and every change of it, say something else. */
  public void replace(Address address, String key, String body) {
    conversations.about(address, REPLACE).param("key", key).words("body", body).update();
  }
}
