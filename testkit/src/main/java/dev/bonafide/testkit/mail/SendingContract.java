package dev.bonafide.testkit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.mail.AttemptResult;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.ReplyAction;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every mailbox does with replies on their way. */
public abstract class SendingContract extends MailContract {

  @Test
  void what_an_earlier_holder_was_sending_is_unknown_and_left_alone_for_a_while() {
    Mailbox dead = open(address("c"));
    dead.post(post("r"), NOW);

    Mailbox.Pending found = open(address("c")).pending().orElseThrow();

    assertThat(found.outgoing().state()).isEqualTo(Outgoing.State.UNKNOWN);
    assertThat(found.outgoing().attempts()).isEqualTo(1);
    assertThat(found.outgoing().since()).isEqualTo(NOW);
    assertThat(found.notBefore()).isEqualTo(NOW.plus(SETTLE));
    assertThat(open(address("c")).due()).contains(NOW.plus(SETTLE));
  }

  @Test
  void a_change_that_an_earlier_holder_was_sending_is_repeated_at_once() {
    Mailbox dead = open(address("c"));
    said(dead, "r", "m");
    dead.post(edit("e", "r"), NOW);

    Mailbox.Pending found = open(address("c")).pending().orElseThrow();

    assertThat(found.outgoing().repeatable()).isTrue();
    assertThat(found.outgoing().target()).isEqualTo("m");
    assertThat(found.notBefore()).isEqualTo(NOW);
  }

  @Test
  void a_change_of_what_was_never_said_is_said_anew() {
    Mailbox mailbox = open(address("c"));
    Outgoing placeholder = mailbox.post(post("r"), NOW).orElseThrow();
    mailbox.settle(placeholder, new AttemptResult.Parked("no permission"));

    Outgoing edit = mailbox.post(edit("e", "r"), NOW).orElseThrow();

    assertThat(edit.target()).isNull();
    assertThat(edit.repeatable()).isFalse();
  }

  @Test
  void what_may_be_said_never_turns_into_a_change_though_what_it_changes_is_said_later() {
    Mailbox other = open(address("other"));
    Outgoing placeholder = other.post(post("r"), NOW).orElseThrow();
    Mailbox mailbox = open(address("c"));
    Outgoing sent = mailbox.post(edit("e", "r"), NOW).orElseThrow();
    mailbox.settle(sent, new AttemptResult.Unknown(NOW, 0, "no answer"));
    other.settle(placeholder, new AttemptResult.Done("m"));

    assertThat(pending(mailbox).repeatable()).isFalse();
    mailbox.settle(pending(mailbox), new AttemptResult.Again(NOW, "sent, and not there"));
    assertThat(mailbox.sending(pending(mailbox), NOW).repeatable()).isFalse();
  }

  @Test
  void what_stands_in_for_a_reply_of_which_nobody_knows_is_doubted() {
    Mailbox mailbox = open(address("c"));
    Outgoing placeholder = mailbox.post(post("r"), NOW).orElseThrow();
    assertThat(placeholder.doubted()).isFalse();
    mailbox.settle(placeholder, new AttemptResult.Parked(AttemptResult.NEVER_TOLD));

    assertThat(mailbox.post(edit("e", "r"), NOW).orElseThrow().doubted()).isTrue();
  }

  @Test
  void what_is_brought_back_is_doubted_however_often_it_is_tried() {
    Mailbox mailbox = open(address("c"));
    Outgoing lost = mailbox.post(post("r"), NOW).orElseThrow();
    mailbox.settle(lost, new AttemptResult.Parked(AttemptResult.NEVER_TOLD));
    assertThat(mailbox.bringBack(NOW)).isTrue();

    Outgoing again = mailbox.sending(pending(mailbox), NOW);
    assertThat(again.doubted()).isTrue();
    mailbox.settle(again, new AttemptResult.Again(NOW, "rate limited"));
    assertThat(mailbox.sending(pending(mailbox), NOW).doubted()).isTrue();
  }

  @Test
  void a_look_for_a_reply_tells_where_the_others_stand_the_latest_first() {
    Mailbox mailbox = open(address("c"));
    said(mailbox, "first", "101");
    Outgoing lost = mailbox.post(post("lost"), NOW.plusSeconds(1)).orElseThrow();
    mailbox.settle(lost, new AttemptResult.Parked(AttemptResult.NEVER_TOLD));
    Outgoing refused = mailbox.post(post("refused"), NOW.plusSeconds(2)).orElseThrow();
    mailbox.settle(refused, new AttemptResult.Parked("no permission"));
    Outgoing sent = mailbox.post(post("r"), NOW.plusSeconds(3)).orElseThrow();
    mailbox.settle(sent, new AttemptResult.Unknown(NOW.plusSeconds(3), 0, "no answer"));

    assertThat(pending(mailbox).before()).containsExactly("", "101");
  }

  @Test
  void a_reply_tried_again_counts_its_attempts_and_keeps_its_beginning() {
    Mailbox mailbox = open(address("c"));
    Instant later = NOW.plusSeconds(60);
    Outgoing first = mailbox.post(post("r"), NOW).orElseThrow();
    mailbox.settle(first, new AttemptResult.Again(later, "rate limited"));

    Mailbox.Pending waiting = mailbox.pending().orElseThrow();
    Outgoing second = mailbox.sending(waiting.outgoing(), later);

    assertThat(waiting.notBefore()).isEqualTo(later);
    assertThat(waiting.outgoing().state()).isEqualTo(Outgoing.State.WAITING);
    assertThat(second.attempts()).isEqualTo(2);
    assertThat(second.since()).isEqualTo(NOW);
    assertThat(second.state()).isEqualTo(Outgoing.State.SENDING);
  }

  @Test
  void looks_that_saw_nothing_are_kept_and_forgotten_with_a_new_attempt() {
    Mailbox mailbox = open(address("c"));
    Outgoing sent = mailbox.post(post("r"), NOW).orElseThrow();
    mailbox.settle(sent, new AttemptResult.Unknown(NOW.plusSeconds(3), 1, "unseen"));

    Mailbox.Pending unknown = mailbox.pending().orElseThrow();
    assertThat(unknown.outgoing().state()).isEqualTo(Outgoing.State.UNKNOWN);
    assertThat(unknown.outgoing().looks()).isEqualTo(1);
    assertThat(unknown.notBefore()).isEqualTo(NOW.plusSeconds(3));

    mailbox.settle(unknown.outgoing(), new AttemptResult.Again(NOW, "not there"));
    assertThat(mailbox.sending(pending(mailbox), NOW).looks()).isZero();
  }

  @Test
  void a_reply_given_up_is_not_pending_and_lets_the_next_one_go() {
    Mailbox mailbox = open(address("c"));
    Outgoing first = mailbox.post(post("r1"), NOW).orElseThrow();
    mailbox.post(post("r2"), NOW);

    mailbox.settle(first, new AttemptResult.Parked("refused"));

    assertThat(pending(mailbox).key()).isEqualTo("r2");
  }

  @Test
  void a_reply_that_is_done_stays_done() {
    Mailbox mailbox = open(address("c"));
    Outgoing sent = mailbox.post(post("r"), NOW).orElseThrow();
    mailbox.settle(sent, new AttemptResult.Done("m"));

    mailbox.settle(sent, new AttemptResult.Again(NOW, "late"));

    assertThat(mailbox.pending()).isEmpty();
    assertThatThrownBy(() -> mailbox.sending(sent, NOW)).isInstanceOf(IllegalStateException.class);
    assertThat(mailbox.post(edit("e", "r"), NOW).orElseThrow().target()).isEqualTo("m");
  }

  @Test
  void only_the_oldest_open_reply_can_be_begun() {
    Mailbox mailbox = open(address("c"));
    Outgoing first = mailbox.post(post("r1"), NOW).orElseThrow();
    mailbox.settle(first, new AttemptResult.Again(NOW, "rate limited"));
    Outgoing waiting = pending(mailbox);
    Outgoing younger =
        new Outgoing(
            waiting.address(),
            "r2",
            "",
            null,
            Outgoing.State.WAITING,
            0,
            0,
            waiting.since(),
            List.of(),
            false);
    mailbox.post(post("r2"), NOW);

    assertThatThrownBy(() -> mailbox.sending(younger, NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThat(mailbox.sending(waiting, NOW).key()).isEqualTo("r1");
  }

  @Test
  void bodies_come_back_with_the_oddest_characters() {
    Mailbox mailbox = open(address("c"));
    String odd = "nul \u0000, half \udc00, whole \ud83d\ude00";

    Outgoing sent =
        mailbox.post(new OutboundReply("r", new ReplyAction.Post(odd)), NOW).orElseThrow();

    assertThat(sent.body()).isEqualTo(odd);
  }

  private static void said(Mailbox mailbox, String key, String message) {
    mailbox.settle(mailbox.post(post(key), NOW).orElseThrow(), new AttemptResult.Done(message));
  }
}
