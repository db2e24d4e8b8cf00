package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import java.util.UUID;

/** Opens conversations, one holder at a time. */
public final class Mailboxes {
  private final Database database;
  private final Conversations conversations;
  private final RetryPolicy retryPolicy;

  public Mailboxes(Database database, RetryPolicy retryPolicy) {
    this.database = database;
    this.conversations = new Conversations(database);
    this.retryPolicy = retryPolicy;
  }

  /** Takes the lease on a conversation; the previous holder can no longer change anything there. */
  public Mailbox open(Address address) {
    UUID lease = conversations.lease(address);
    return new PostgresMailbox(database, conversations, address, lease, retryPolicy.settle());
  }
}
