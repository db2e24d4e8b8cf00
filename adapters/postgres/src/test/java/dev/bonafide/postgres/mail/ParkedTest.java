package dev.bonafide.postgres.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.AttemptResult;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.sql.Timestamps;
import dev.bonafide.testkit.mail.MailContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParkedTest extends MailContract {
  private final Database database = TestDatabase.get();
  private final Parked parked = new Parked(database);

  @Override
  protected Inbox inbox() {
    return new PostgresInbox(database, () -> {});
  }

  @Override
  protected Mailbox open(Address address) {
    return new Mailboxes(database, RetryPolicy.STANDARD).open(address);
  }

  @Test
  void nothing_is_retried_that_is_not_parked() {
    Mailbox mailbox = open(address("c"));
    taken(mailbox, "1");

    assertThat(parked.retry(MailKind.RECEIPT, tenant("here"), "1", NOW)).isFalse();
    assertThat(parked.retry(MailKind.REPLY, tenant("here"), "1", NOW)).isFalse();
    assertThat(parked.of(tenant("here"), 10)).isEmpty();
  }

  @Test
  void a_parked_receipt_is_shown_without_its_words_and_worked_on_again() {
    Mailbox mailbox = open(address("c"));
    Receipt receipt = taken(mailbox, "1");
    mailbox.park(receipt, Optional.empty(), "the work failed");

    assertThat(parked.of(tenant("here"), 10))
        .containsExactly(
            new ParkedMail(MailKind.RECEIPT, address("c"), "1", NOW, 1, "the work failed"));
    assertThat(parked.retry(MailKind.RECEIPT, tenant("here"), "1", NOW)).isTrue();

    Mailbox.Taken again = mailbox.take(NOW).orElseThrow();
    assertThat(again.receipt()).isEqualTo(receipt);
    assertThat(again.attempts()).isEqualTo(1);
    assertThat(parked.of(tenant("here"), 10)).isEmpty();
    assertThat(wakes(address("c"))).isTrue();
  }

  @Test
  void a_parked_reply_is_said_again_from_the_beginning() {
    Mailbox mailbox = open(address("c"));
    Outgoing sent = mailbox.post(post("r"), NOW).orElseThrow();
    mailbox.settle(sent, new AttemptResult.Parked("no permission"));

    assertThat(parked.retry(MailKind.REPLY, tenant("here"), "r", NOW.plusSeconds(9))).isTrue();

    Outgoing again = mailbox.sending(pending(mailbox), NOW.plusSeconds(9));
    assertThat(again.attempts()).isEqualTo(1);
    assertThat(again.since()).isEqualTo(NOW.plusSeconds(9));
    assertThat(again.body()).isEqualTo("body of r");
  }

  @Test
  void replies_that_were_given_up_for_one_reason_are_said_again_in_their_order_and_no_others() {
    Mailbox mailbox = open(address("c"));
    for (String why : List.of("hidden", "refused", "hidden")) {
      Outgoing sent =
          mailbox.post(post("r" + parked.of(tenant("here"), 9).size()), NOW).orElseThrow();
      mailbox.settle(sent, new AttemptResult.Parked(why));
    }

    parked.retry(tenant("there"), "hidden"::equals, NOW);
    assertThat(parked.of(tenant("here"), 9)).hasSize(3);
    parked.retry(tenant("here"), "hidden"::equals, NOW);

    assertThat(parked.of(tenant("here"), 9)).extracting(ParkedMail::key).containsExactly("r1");
    Outgoing first = mailbox.sending(pending(mailbox), NOW);
    assertThat(first.key()).isEqualTo("r0");
    mailbox.settle(first, new AttemptResult.Done("m"));
    assertThat(pending(mailbox).key()).isEqualTo("r2");
    assertThat(wakes(address("c"))).isTrue();
  }

  @Test
  void another_tenant_sees_and_moves_nothing() {
    Mailbox mailbox = open(address("c"));
    mailbox.park(taken(mailbox, "1"), Optional.empty(), "the work failed");

    assertThat(parked.of(tenant("there"), 10)).isEmpty();
    assertThat(parked.retry(MailKind.RECEIPT, tenant("there"), "1", NOW)).isFalse();
    assertThat(parked.all(1000)).extracting(ParkedMail::address).contains(address("c"));
  }

  @Test
  void the_standing_counts_what_is_open_and_parked() {
    MailStatistics before = MailStatistics.of(database);
    Mailbox mailbox = open(address("c"));
    mailbox.park(taken(mailbox, "1"), Optional.empty(), "the work failed");
    inbox().accept(receipt(address("c"), "2"));
    mailbox.post(post("r1"), NOW);
    mailbox.post(post("r2"), NOW);

    MailStatistics after = MailStatistics.of(database);

    assertThat(after.receipts().parked()).isEqualTo(before.receipts().parked() + 1);
    assertThat(after.receipts().waiting()).isEqualTo(before.receipts().waiting() + 1);
    assertThat(after.replies().sending()).isEqualTo(before.replies().sending() + 1);
    assertThat(after.replies().waiting()).isEqualTo(before.replies().waiting() + 1);
    assertThat(after.oldest().orElseThrow()).isBeforeOrEqualTo(NOW);
  }

  private boolean wakes(Address address) {
    List<String> instances =
        TestDatabase.owner(database)
            .sql("select task_instance from scheduled_tasks where execution_time <= :now")
            .param("now", Timestamps.of(NOW))
            .query(String.class)
            .list();
    return instances.contains(Instance.of(address));
  }
}
