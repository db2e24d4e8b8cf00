package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import java.util.UUID;

/** Opens conversations, one holder at a time. */
public record Mailboxes(Database database, RetryPolicy retryPolicy) {
  /** Takes the lease on a conversation; the previous holder can no longer change anything there. */
  public Mailbox open(Address address) {
    Conversations conversations = new Conversations(database);
    UUID lease = conversations.lease(address);
    return new PostgresMailbox(database, conversations, address, lease, retryPolicy.settle());
  }
}
