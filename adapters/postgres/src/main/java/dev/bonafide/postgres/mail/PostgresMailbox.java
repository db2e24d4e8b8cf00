package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.AttemptResult;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.resource.PropertyFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One conversation's mail, held under a lease that every transaction looks at first. */
final class PostgresMailbox implements Mailbox {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(PostgresMailbox.class, "postgres-mailbox");

  /** Reading needs no lock: what is done about it is checked again. */
  private static final String PENDING = QUERIES.text("pending").formatted(ReplyTable.HEAD);

  private final Database database;
  private final Conversations conversations;
  private final ReceiptTable receipts;
  private final ReplyTable replies;
  private final DueTimes dueTimes;
  private final Address address;
  private final UUID lease;

  PostgresMailbox(
      Database database,
      Conversations conversations,
      Address address,
      UUID lease,
      Duration settle) {
    this.database = database;
    this.conversations = conversations;
    this.receipts = new ReceiptTable(conversations);
    this.replies = new ReplyTable(conversations, settle);
    this.dueTimes = new DueTimes(conversations);
    this.address = address;
    this.lease = lease;
  }

  @Override
  public Address address() {
    return address;
  }

  @Override
  public Optional<Pending> pending() {
    return conversations.found(
        address, lease, conversations.about(address, PENDING), this::pending);
  }

  @Override
  public Optional<Taken> take(Instant now) {
    return receipts.take(address, lease, now);
  }

  @Override
  public List<Receipt> waiting(int most) {
    return inTransaction(() -> receipts.waiting(address, most));
  }

  @Override
  public Receipt join(List<Receipt> together, String payload) {
    return inTransaction(() -> receipts.join(together, payload));
  }

  @Override
  public boolean bringBack(Instant now) {
    return replies.isAnyLost(address, lease)
        && inTransaction(() -> replies.bringBack(address, now));
  }

  @Override
  public Optional<Outgoing> post(OutboundReply reply, Instant now) {
    return inTransaction(() -> first(List.of(reply), now));
  }

  @Override
  public Outgoing sending(Outgoing outgoing, Instant now) {
    return inTransaction(
        () ->
            replies
                .begin(address, outgoing.key(), now)
                .orElseThrow(() -> new IllegalStateException("not the oldest open reply")));
  }

  @Override
  public void settle(Outgoing outgoing, AttemptResult result) {
    switch (result) {
      case AttemptResult.Done(String message) -> replies.done(outgoing, lease, message);
      case AttemptResult.Again(Instant until, String why) ->
          leave(outgoing, Outgoing.State.WAITING, until, 0, why);
      case AttemptResult.Unknown(Instant until, int looks, String why) ->
          leave(outgoing, Outgoing.State.UNKNOWN, until, looks, why);
      case AttemptResult.Parked(String why) -> leave(outgoing, Outgoing.State.PARKED, null, 0, why);
    }
  }

  @Override
  public Optional<Outgoing> finish(Receipt receipt, UnitOfWork unitOfWork, Instant now) {
    return database.in(
        address.tenant(),
        () -> {
          receipts.end(receipt, lease);
          return first(unitOfWork.carryOut(), now);
        });
  }

  @Override
  public void postpone(Taken taken, Instant until, String why) {
    inTransaction(
        () -> {
          receipts.postpone(taken, until, why);
          return Optional.empty();
        });
  }

  @Override
  public void park(Receipt receipt, Optional<OutboundReply> apology, String why) {
    inTransaction(
        () -> {
          if (receipts.park(receipt, why)) {
            apology.ifPresent(reply -> replies.post(address, reply, receipt.at()));
          }
          return Optional.empty();
        });
  }

  @Override
  public Optional<Instant> due() {
    return dueTimes.next(address, lease);
  }

  /** Posts replies; the first of those that are new is begun if nothing older is open. */
  private Optional<Outgoing> first(List<OutboundReply> posted, Instant now) {
    List<OutboundReply> added = new ArrayList<>();
    for (OutboundReply reply : posted) {
      if (replies.post(address, reply, now)) {
        added.add(reply);
      }
    }
    return added.isEmpty() ? Optional.empty() : replies.begin(address, added.getFirst().key(), now);
  }

  /** One that is found as being sent was left behind: this mailbox is not sending now. */
  private Optional<Pending> pending(TenantRow row) {
    String found = row.textOrNull("state");
    if (found == null) {
      return Optional.empty();
    }
    Outgoing.State state = Outgoing.State.valueOf(found);
    Outgoing.State known = state == Outgoing.State.SENDING ? Outgoing.State.UNKNOWN : state;
    return Optional.of(
        new Pending(replies.outgoing(address, row, known), row.moment("not_before")));
  }

  private void leave(
      Outgoing outgoing, Outgoing.State state, @Nullable Instant until, int looks, String why) {
    inTransaction(
        () -> {
          replies.leave(outgoing, state, until, looks, why);
          return Optional.empty();
        });
  }

  private <T> T inTransaction(Supplier<T> change) {
    return database.in(
        address.tenant(),
        () -> {
          conversations.fence(address, lease);
          return change.get();
        });
  }
}
