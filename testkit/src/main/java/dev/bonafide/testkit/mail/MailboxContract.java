package dev.bonafide.testkit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.AttemptResult;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What every mailbox does with receipts and with the order of replies. */
public abstract class MailboxContract extends MailContract {

  @Test
  void an_empty_conversation_has_nothing_to_do() {
    Mailbox mailbox = open(address("c"));

    assertThat(mailbox.pending()).isEmpty();
    assertThat(mailbox.take(NOW)).isEmpty();
    assertThat(mailbox.due()).isEmpty();
  }

  @Test
  void receipts_come_in_the_order_they_were_kept() {
    Address address = address("c");
    inbox().accept(receipt(address, "b"));
    inbox().accept(receipt(address, "a"));
    Mailbox mailbox = open(address);

    Receipt first = mailbox.take(NOW).orElseThrow().receipt();
    mailbox.finish(first, replies(), NOW);

    assertThat(first.key()).isEqualTo("b");
    assertThat(mailbox.take(NOW).orElseThrow().receipt().key()).isEqualTo("a");
  }

  @Test
  void what_was_taken_and_not_ended_is_taken_again_and_counted() {
    Mailbox mailbox = open(address("c"));
    taken(mailbox, "1");

    assertThat(mailbox.take(NOW).orElseThrow().attempts()).isEqualTo(2);
    assertThat(open(address("c")).take(NOW).orElseThrow().attempts()).isEqualTo(3);
  }

  @Test
  void a_receipt_put_back_comes_when_its_time_has_come_and_younger_ones_wait() {
    Mailbox mailbox = open(address("c"));
    Receipt receipt = taken(mailbox, "1");
    inbox().accept(receipt(address("c"), "2"));

    mailbox.postpone(new Mailbox.Taken(receipt, 0, 2), NOW.plusSeconds(10), "the platform is away");

    assertThat(mailbox.due()).contains(NOW.plusSeconds(10));
    assertThat(mailbox.take(NOW.plusSeconds(9))).isEmpty();
    assertThat(mailbox.take(NOW.plusSeconds(10))).contains(new Mailbox.Taken(receipt, 1, 2));
  }

  @Test
  void a_receipt_given_up_comes_no_more_and_its_apology_is_posted() {
    Mailbox mailbox = open(address("c"));
    Receipt receipt = taken(mailbox, "1");

    mailbox.park(receipt, Optional.of(post("sorry")), "it failed five times");

    assertThat(mailbox.take(NOW)).isEmpty();
    assertThat(pending(mailbox).key()).isEqualTo("sorry");
    assertThat(pending(mailbox).state()).isEqualTo(Outgoing.State.WAITING);
  }

  @Test
  void an_ended_receipt_is_neither_put_back_nor_given_up_nor_ended_again() {
    Mailbox mailbox = open(address("c"));
    Receipt receipt = taken(mailbox, "1");
    mailbox.finish(receipt, replies(), NOW);

    mailbox.postpone(new Mailbox.Taken(receipt, 1, 0), NOW, "late");
    mailbox.park(receipt, Optional.of(post("sorry")), "late");

    assertThat(mailbox.due()).isEmpty();
    assertThat(mailbox.pending()).isEmpty();
    assertThatThrownBy(() -> mailbox.finish(receipt, replies(post("r")), NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThat(mailbox.pending()).isEmpty();
  }

  @Test
  void changes_that_fail_leave_the_receipt_open_and_nothing_posted() {
    Mailbox mailbox = open(address("c"));
    Receipt receipt = taken(mailbox, "1");
    UnitOfWork fails =
        () -> {
          throw new IllegalArgumentException("no such case");
        };

    assertThatThrownBy(() -> mailbox.finish(receipt, fails, NOW))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(mailbox.pending()).isEmpty();
    assertThat(mailbox.take(NOW).orElseThrow().receipt()).isEqualTo(receipt);
  }

  @Test
  void the_first_reply_of_finished_work_is_being_sent_and_the_others_wait() {
    Mailbox mailbox = open(address("c"));
    Receipt receipt = taken(mailbox, "1");

    Outgoing first = mailbox.finish(receipt, replies(post("r1"), post("r2")), NOW).orElseThrow();
    mailbox.settle(first, new AttemptResult.Done("m1"));

    assertThat(first.key()).isEqualTo("r1");
    assertThat(first.body()).isEqualTo("body of r1");
    assertThat(first.state()).isEqualTo(Outgoing.State.SENDING);
    assertThat(first.attempts()).isEqualTo(1);
    assertThat(first.since()).isEqualTo(NOW);
    assertThat(pending(mailbox).key()).isEqualTo("r2");
    assertThat(pending(mailbox).state()).isEqualTo(Outgoing.State.WAITING);
  }

  @Test
  void nothing_is_begun_while_an_older_reply_is_open() {
    Mailbox mailbox = open(address("c"));
    Receipt receipt = taken(mailbox, "1");
    Outgoing older = mailbox.post(post("older"), NOW).orElseThrow();
    mailbox.settle(older, new AttemptResult.Again(NOW.plusSeconds(5), "rate limited"));

    assertThat(mailbox.post(post("younger"), NOW)).isEmpty();
    assertThat(mailbox.finish(receipt, replies(post("youngest")), NOW)).isEmpty();

    assertThat(pending(mailbox).key()).isEqualTo("older");
    assertThat(mailbox.due()).contains(NOW.plusSeconds(5));
  }

  @Test
  void a_reply_posted_again_changes_nothing() {
    Mailbox mailbox = open(address("c"));
    Outgoing first = mailbox.post(post("r"), NOW).orElseThrow();
    mailbox.settle(first, new AttemptResult.Done("m"));

    assertThat(mailbox.post(post("r"), NOW)).isEmpty();
    assertThat(mailbox.pending()).isEmpty();
  }

  @Test
  void the_reply_key_of_another_tenant_is_another_reply() {
    Mailbox here = open(new Address(tenant("here"), "slack", "c"));
    Mailbox there = open(new Address(tenant("there"), "slack", "c"));
    here.settle(here.post(post("r"), NOW).orElseThrow(), new AttemptResult.Done("of here"));

    Outgoing other = there.post(post("r"), NOW).orElseThrow();
    assertThat(here.pending()).isEmpty();
    there.settle(other, new AttemptResult.Parked("refused"));
    assertThat(there.post(edit("e", "r"), NOW).orElseThrow().target()).isNull();
  }

  @Test
  void a_processor_without_the_lease_changes_nothing() {
    Mailbox old = open(address("c"));
    Receipt receipt = taken(old, "1");
    Outgoing begun = old.post(post("r"), NOW).orElseThrow();
    Mailbox current = open(address("c"));
    AtomicBoolean changed = new AtomicBoolean();
    UnitOfWork unitOfWork =
        () -> {
          changed.set(true);
          return List.of(post("late"));
        };

    MailboxTrials.lost(old::pending);
    MailboxTrials.lost(old::due);
    MailboxTrials.lost(() -> old.take(NOW));
    MailboxTrials.lost(() -> old.post(post("late"), NOW));
    MailboxTrials.lost(() -> old.sending(begun, NOW));
    MailboxTrials.lost(() -> old.settle(begun, new AttemptResult.Done("m")));
    MailboxTrials.lost(() -> old.finish(receipt, unitOfWork, NOW));
    MailboxTrials.lost(() -> old.postpone(new Mailbox.Taken(receipt, 1, 0), NOW, "late"));
    MailboxTrials.lost(() -> old.park(receipt, Optional.of(post("late")), "late"));

    assertThat(changed).isFalse();
    assertThat(pending(current).key()).isEqualTo("r");
    assertThat(pending(current).state()).isEqualTo(Outgoing.State.UNKNOWN);
    current.settle(pending(current), new AttemptResult.Done("m"));
    assertThat(current.pending()).isEmpty();
    assertThat(current.take(NOW).orElseThrow().attempts()).isEqualTo(2);
  }

  @Test
  void leases_on_other_conversations_are_others() {
    Mailbox one = open(address("one"));
    open(address("two"));
    open(new Address(tenant("there"), "slack", "one"));
    open(new Address(tenant("here"), "telegram", "one"));

    assertThat(one.pending()).isEmpty();
  }
}
