package dev.bonafide.testkit.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the contracts of mail need from its store. Every test has tenants of its own. */
public abstract class MailContract {
  protected static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  /** How long a message that may have been sent is left alone. */
  protected static final Duration SETTLE = Duration.ofSeconds(3);

  private final String run = UUID.randomUUID().toString();

  protected abstract Inbox inbox();

  /** Takes the lease on a conversation. */
  protected abstract Mailbox open(Address address);

  protected final Tenant tenant(String name) {
    return new Tenant(name + ":" + run);
  }

  protected final Address address(String conversation) {
    return new Address(tenant("here"), "slack", conversation);
  }

  protected static Receipt receipt(Address address, String key) {
    return new Receipt(key, address, "what was said with " + key, NOW);
  }

  /** Accepts and takes a receipt. */
  protected final Receipt taken(Mailbox mailbox, String key) {
    Receipt receipt = receipt(mailbox.address(), key);
    inbox().accept(receipt);
    return mailbox.take(NOW).orElseThrow().receipt();
  }

  protected static OutboundReply post(String key) {
    return new OutboundReply(key, new ReplyAction.Post("body of " + key));
  }

  protected static OutboundReply edit(String key, String of) {
    return new OutboundReply(key, new ReplyAction.Edit(of, "body of " + key));
  }

  protected static UnitOfWork replies(OutboundReply... replies) {
    return () -> List.of(replies);
  }

  protected static Outgoing pending(Mailbox mailbox) {
    return mailbox.pending().orElseThrow().outgoing();
  }
}
