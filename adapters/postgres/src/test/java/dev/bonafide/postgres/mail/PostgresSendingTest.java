package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.testkit.mail.SendingContract;

class PostgresSendingTest extends SendingContract {
  @Override
  protected Inbox inbox() {
    return new PostgresInbox(TestDatabase.get(), () -> {});
  }

  @Override
  protected Mailbox open(Address address) {
    return new Mailboxes(TestDatabase.get(), RetryPolicy.STANDARD).open(address);
  }
}
