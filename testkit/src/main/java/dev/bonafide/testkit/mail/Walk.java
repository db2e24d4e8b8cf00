package dev.bonafide.testkit.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.LeaseLost;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * Events on their way through mail while everything goes wrong, drawn from a seed: redeliveries,
 * lost requests and answers, work that fails, workers that die at any waypoint or have their lease
 * taken there. At the end everything goes well for as long as anything is due.
 */
public final class Walk {
  private static final RetryPolicy ENDLESS =
      new RetryPolicy(
          Duration.ofSeconds(1),
          Duration.ofSeconds(10),
          Duration.ofDays(365),
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          MailContract.SETTLE,
          2);

  private final Inbox inbox;
  private final Function<Address, Mailbox> mailboxes;
  private final Random random;
  private final List<Address> addresses = new ArrayList<>();
  private final List<Receipt> delivered = new ArrayList<>();
  private final RoughPlatform platform;
  private Instant now = MailContract.NOW;
  private boolean rough = true;

  /**
   * @param canBeAsked whether the platform says what it took
   */
  public Walk(
      Inbox inbox,
      Function<Address, Mailbox> mailboxes,
      Tenant tenant,
      long seed,
      boolean canBeAsked) {
    this.inbox = inbox;
    this.mailboxes = mailboxes;
    this.random = new Random(seed);
    this.platform = new RoughPlatform(random, () -> now, canBeAsked);
    for (int i = 0; i < 2; i++) {
      addresses.add(new Address(tenant, "slack", "c" + i));
    }
  }

  public Tally run(int events) {
    while (delivered.size() < events) {
      if (random.nextInt(3) == 0) {
        deliver();
      } else {
        go(addresses.get(random.nextInt(addresses.size())));
      }
      now = now.plusMillis(random.nextInt(900));
    }
    rough = false;
    platform.calmDown();
    addresses.forEach(this::goToTheEnd);
    return tally();
  }

  private void deliver() {
    boolean again = !delivered.isEmpty() && random.nextInt(3) == 0;
    if (again) {
      inbox.accept(delivered.get(random.nextInt(delivered.size())));
      return;
    }
    Address address = addresses.get(random.nextInt(addresses.size()));
    Receipt receipt = new Receipt("e" + delivered.size(), address, "look at this", now);
    inbox.accept(receipt);
    delivered.add(receipt);
  }

  private void goToTheEnd(Address address) {
    Optional<Instant> due = mailboxes.apply(address).due();
    while (due.isPresent()) {
      now = due.get().isAfter(now) ? due.get() : now;
      go(address);
      due = mailboxes.apply(address).due();
    }
  }

  private void go(Address address) {
    try {
      new ConversationProcessor(
              mailboxes.apply(address), clerk(), platform, ENDLESS, () -> now, mishap(address))
          .run();
    } catch (Death | LeaseLost end) {
      // The next one finds what was committed.
    }
  }

  private Checkpoint.Watch mishap(Address address) {
    return _ -> {
      now = now.plusMillis(random.nextInt(50));
      int fate = rough ? random.nextInt(12) : 2;
      if (fate == 0) {
        throw new Death();
      }
      if (fate == 1) {
        Mailbox _ = mailboxes.apply(address);
      }
    };
  }

  private MessageHandler clerk() {
    return new MessageHandler() {
      @Override
      public Optional<OutboundReply> acknowledgement(Receipt receipt) {
        return Optional.of(
            new OutboundReply(receipt.key() + "/seen", new ReplyAction.Post("looking")));
      }

      @Override
      public UnitOfWork work(Receipt receipt) {
        int fate = rough ? random.nextInt(8) : 7;
        if (fate == 0) {
          throw new Unreachable("the platform is away", Duration.ofSeconds(2));
        }
        if (fate == 1) {
          throw new IllegalStateException("a mistake");
        }
        ReplyAction verdict = new ReplyAction.Edit(receipt.key() + "/seen", verdict(receipt));
        return () -> List.of(new OutboundReply(receipt.key() + "/verdict", verdict));
      }

      @Override
      public Optional<OutboundReply> apology(Receipt receipt) {
        return Optional.empty();
      }
    };
  }

  private Tally tally() {
    int lost = 0;
    int doubled = 0;
    for (Receipt receipt : delivered) {
      long said = platform.times(verdict(receipt));
      boolean seenTwice = platform.made(receipt.key() + "/seen") > 1;
      boolean saidTwice = said > 1 || platform.made(receipt.key() + "/verdict") > 1;
      lost += said == 0 ? 1 : 0;
      doubled += seenTwice || saidTwice ? 1 : 0;
    }
    return new Tally(delivered.size(), lost, doubled);
  }

  private static String verdict(Receipt receipt) {
    return "verdict on " + receipt.key();
  }

  /**
   * What came of the events.
   *
   * @param lost those whose verdict stands nowhere
   * @param doubled those with anything said twice
   */
  public record Tally(int events, int lost, int doubled) {}

  /** The end of a process, which no handler of exceptions sees. */
  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;

    Death() {
      super("dead", null, false, false);
    }
  }
}
