package dev.bonafide.postgres.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.testkit.mail.JoiningContract;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PostgresJoiningTest extends JoiningContract {
  @Override
  protected Inbox inbox() {
    return new PostgresInbox(TestDatabase.get(), () -> {});
  }

  @Override
  protected Mailbox open(Address address) {
    return new Mailboxes(TestDatabase.get(), RetryPolicy.STANDARD).open(address);
  }

  /** Everyone who speaks asks for what was lost, which hardly ever is anything. */
  @Test
  void where_nothing_was_lost_nobody_is_waited_for() {
    Mailbox mailbox = open(address("c"));
    Database database = TestDatabase.get();
    database.run(
        mailbox.address().tenant(),
        () -> {
          new Conversations(database).enter(mailbox.address());
          assertThat(CompletableFuture.supplyAsync(() -> mailbox.bringBack(NOW)))
              .succeedsWithin(Duration.ofMinutes(5))
              .isEqualTo(false);
        });
  }
}
