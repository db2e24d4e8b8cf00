package dev.bonafide.testkit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.AttemptResult;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds where several receipts become one, and where lost replies come back. */
public abstract class JoiningContract extends MailContract {

  private Mailbox withThree() {
    Address address = address("c");
    inbox().accept(receipt(address, "1"));
    inbox().accept(receipt(address, "2"));
    inbox().accept(receipt(address, "3"));
    return open(address);
  }

  @Test
  void a_processor_without_the_lease_neither_looks_nor_joins_nor_brings_back() {
    Mailbox lost = withThree();
    Receipt first = lost.take(NOW).orElseThrow().receipt();
    open(address("c"));

    MailboxTrials.lost(() -> lost.waiting(9));
    MailboxTrials.lost(() -> lost.join(List.of(first), "all"));
    MailboxTrials.lost(() -> lost.bringBack(NOW));
  }

  @Test
  void what_was_not_taken_is_not_joined_and_nothing_ends() {
    Mailbox mailbox = withThree();

    assertThatThrownBy(() -> mailbox.join(mailbox.waiting(3), "all"))
        .isInstanceOf(IllegalStateException.class);

    assertThat(mailbox.waiting(9)).hasSize(3);
  }

  @Test
  void what_waits_comes_in_order_and_no_more_than_was_asked_for() {
    Mailbox mailbox = withThree();
    mailbox.take(NOW);

    assertThat(mailbox.waiting(2)).extracting(Receipt::key).containsExactly("1", "2");
    assertThat(mailbox.waiting(9)).extracting(Receipt::key).containsExactly("1", "2", "3");
  }

  @Test
  void joined_receipts_are_one_also_for_the_next_holder_and_the_others_never_come_again() {
    Mailbox mailbox = withThree();
    mailbox.take(NOW);
    Receipt joined = mailbox.join(mailbox.waiting(2), "one and two");

    assertThat(joined.key()).isEqualTo("1");
    assertThat(joined.payload()).isEqualTo("one and two");
    assertThat(inbox().accept(receipt(address("c"), "2"))).isFalse();
    Mailbox next = open(address("c"));
    assertThat(next.take(NOW).orElseThrow().receipt()).isEqualTo(joined);
    next.finish(joined, replies(), NOW);
    assertThat(next.take(NOW).orElseThrow().receipt().key()).isEqualTo("3");
  }

  @Test
  void what_was_given_up_for_another_reason_does_not_come_back() {
    Mailbox mailbox = open(address("c"));
    Outgoing refused = mailbox.post(post("r"), NOW).orElseThrow();
    mailbox.settle(refused, new AttemptResult.Parked("the person blocked the bot"));

    assertThat(mailbox.bringBack(NOW)).isFalse();
    assertThat(mailbox.pending()).isEmpty();
  }

  @Test
  void a_lost_reply_comes_back_as_something_new_and_its_lost_placeholder_does_not() {
    Mailbox mailbox = open(address("c"));
    lose(mailbox, mailbox.post(post("placeholder"), NOW).orElseThrow());
    lose(mailbox, mailbox.post(edit("verdict", "placeholder"), NOW).orElseThrow());

    assertThat(mailbox.bringBack(NOW.plusSeconds(60))).isTrue();

    Mailbox.Pending back = mailbox.pending().orElseThrow();
    assertThat(back.outgoing().key()).isEqualTo("verdict");
    assertThat(back.outgoing().state()).isEqualTo(Outgoing.State.WAITING);
    assertThat(back.notBefore()).isEqualTo(NOW.plusSeconds(60));
    Outgoing sent = mailbox.sending(back.outgoing(), NOW.plusSeconds(60));
    assertThat(sent.repeatable()).isFalse();
    mailbox.settle(sent, new AttemptResult.Done("m"));
    assertThat(mailbox.pending()).isEqualTo(Optional.empty());
  }

  private static void lose(Mailbox mailbox, Outgoing outgoing) {
    mailbox.settle(outgoing, new AttemptResult.Parked(AttemptResult.NEVER_TOLD));
  }
}
