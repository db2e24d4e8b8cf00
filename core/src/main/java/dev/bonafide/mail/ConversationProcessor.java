package dev.bonafide.mail;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Drains one conversation: says what is to be said, in order, then works on what came in, until
 * nothing is left or what is left must wait. Holds the promise of law 9 of the design: whatever
 * crashes between two steps, nothing is lost and nothing said twice where the platform can be
 * asked; where it cannot, nothing is said twice.
 */
public final class ConversationProcessor {
  private final Mailbox mailbox;
  private final MessageHandler handler;
  private final Sending sending;
  private final RetryPolicy retryPolicy;
  private final InstantSource clock;
  private final Checkpoint.Watch watch;

  public ConversationProcessor(
      Mailbox mailbox,
      MessageHandler handler,
      Courier courier,
      RetryPolicy retryPolicy,
      InstantSource clock,
      Checkpoint.Watch watch) {
    this.mailbox = mailbox;
    this.handler = handler;
    this.sending = new Sending(mailbox, courier, retryPolicy, clock, watch);
    this.retryPolicy = retryPolicy;
    this.clock = clock;
    this.watch = watch;
  }

  /**
   * Goes round until nothing is due; {@link Mailbox#due} knows when something is again.
   *
   * @throws LeaseLost when someone else holds the conversation by now
   */
  public void run() {
    while (true) {
      Optional<Mailbox.Pending> pending = mailbox.pending();
      if (pending.isPresent()) {
        if (pending.get().notBefore().isAfter(clock.instant())) {
          return;
        }
        sending.goOn(pending.get().outgoing());
      } else {
        Optional<Mailbox.Taken> taken = mailbox.take(clock.instant());
        if (taken.isEmpty()) {
          return;
        }
        work(taken.get());
      }
    }
  }

  private void work(Mailbox.Taken taken) {
    watch.at(Checkpoint.TAKEN);
    Receipt receipt = taken.receipt();
    if (taken.attempts() > retryPolicy.crashes()) {
      park(receipt, "begun " + retryPolicy.crashes() + " times and never ended");
      return;
    }
    if (taken.attempts() == 1 && recalled(taken)) {
      return;
    }
    workOn(taken).ifPresent(sending::send);
  }

  /** What is brought back goes first, once a receipt. */
  private boolean recalled(Mailbox.Taken taken) {
    Instant now = clock.instant();
    MessageHandler.Recall recall = handler.recall(taken.receipt());
    if (recall == MessageHandler.Recall.NOTHING || !mailbox.bringBack(now)) {
      return false;
    }
    if (recall == MessageHandler.Recall.INSTEAD) {
      mailbox.finish(taken.receipt(), UnitOfWork.NOTHING, now).ifPresent(sending::send);
    } else {
      mailbox.postpone(taken, now, "an older answer comes first");
    }
    return true;
  }

  /**
   * The reply that is to be sent at once, if any. Only what the clerk does wrong is its mistake.
   */
  private Optional<Outgoing> workOn(Mailbox.Taken taken) {
    try {
      Optional<Receipt> whole = whole(taken);
      if (whole.isEmpty()) {
        return Optional.empty();
      }
      Receipt receipt = whole.get();
      handler
          .acknowledgement(receipt)
          .flatMap(reply -> mailbox.post(reply, clock.instant()))
          .ifPresent(sending::send);
      UnitOfWork unitOfWork = handler.work(receipt);
      watch.at(Checkpoint.WORKED);
      Optional<Outgoing> first = mailbox.finish(receipt, unitOfWork, clock.instant());
      watch.at(Checkpoint.FINISHED);
      return first;
    } catch (LeaseLost lost) {
      throw lost;
    } catch (RuntimeException failure) {
      Unreachable.behind(failure)
          .ifPresentOrElse(away -> postpone(taken, away), () -> failed(taken.failed(), failure));
    }
    return Optional.empty();
  }

  /** A receipt with all that belongs to it; empty if it was put back since more may come. */
  private Optional<Receipt> whole(Mailbox.Taken taken) {
    Optional<Burst> burst = handler.burst(taken.receipt());
    return burst.isEmpty() ? Optional.of(taken.receipt()) : gathered(taken, burst.get());
  }

  private Optional<Receipt> gathered(Mailbox.Taken taken, Burst burst) {
    Instant now = clock.instant();
    burst.sign().flatMap(reply -> mailbox.post(reply, now)).ifPresent(sending::send);
    List<Receipt> waiting = mailbox.waiting(burst.most());
    Burst.Cut cut = burst.cut(waiting);
    if (cut.ready().isAfter(now)) {
      mailbox.postpone(taken.uncounted(), cut.ready(), "more may come");
      return Optional.empty();
    }
    List<Receipt> together = waiting.subList(0, cut.count());
    return Optional.of(mailbox.join(together, burst.joined(together)));
  }

  /** The reason names the mistake's class alone: its message may hold words of the case. */
  private void failed(Mailbox.Taken taken, RuntimeException mistake) {
    String why = "the work failed (" + mistake.getClass().getSimpleName() + ")";
    if (taken.failures() >= retryPolicy.attempts()) {
      park(taken.receipt(), why);
    } else {
      Instant until = clock.instant().plus(retryPolicy.pause(taken.failures()));
      mailbox.postpone(taken, until, why);
    }
  }

  /** A receipt that no one can even apologise for is parked anyway. */
  private void park(Receipt receipt, String why) {
    mailbox.park(receipt, apology(receipt), why);
  }

  private Optional<OutboundReply> apology(Receipt receipt) {
    try {
      return handler.apology(receipt);
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }

  private void postpone(Mailbox.Taken taken, Unreachable away) {
    Receipt receipt = taken.receipt();
    Instant now = clock.instant();
    if (receipt.at().plus(retryPolicy.giveUp()).isBefore(now)) {
      park(receipt, away.what());
    } else {
      mailbox.postpone(taken.uncounted(), now.plus(away.retryAfter()), away.what());
    }
  }
}
