package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.postgres.Database;

/** Keeps receipts, each with its conversation's task, and wakes the alarm. */
public final class PostgresInbox implements Inbox {
  private final Database database;
  private final Conversations conversations;
  private final ReceiptTable receipts;
  private final TaskTable tasks;
  private final Runnable wake;

  /**
   * @param wake called after a new receipt is committed, such as {@link ConversationScheduler#wake}
   */
  public PostgresInbox(Database database, Runnable wake) {
    this.database = database;
    this.conversations = new Conversations(database);
    this.receipts = new ReceiptTable(conversations);
    this.tasks = new TaskTable(database.sql());
    this.wake = wake;
  }

  @Override
  public boolean accept(Receipt receipt) {
    boolean isNew = database.attempt(receipt.address().tenant(), () -> keep(receipt));
    if (isNew) {
      wake.run();
    }
    return isNew;
  }

  /** A redelivery changes nothing, and so need not wait for the disk: the first one did. */
  private boolean keep(Receipt receipt) {
    conversations.enter(receipt.address());
    if (!receipts.keep(receipt)) {
      return false;
    }
    tasks.enter(receipt.address(), receipt.at());
    return true;
  }
}
