package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.LeaseLost;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Reply;
import dev.bonafide.mail.Settlement;
import dev.bonafide.mail.Work;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** One conversation's mail, held under a lease that every transaction looks at first. */
final class PostgresMailbox implements Mailbox {
  /** Reading needs no lock: what is done about it is checked again. */
  private static final String PENDING =
      """
      select held.lease = :lease as held, head.*
      from conversation held left join lateral (%s) head on true
      where held.tenant = :tenant and held.platform = :platform
        and held.conversation = :conversation
      """
          .formatted(ReplyTable.HEAD);

  private final TransactionTemplate transactions;
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
    this.transactions = database.transactions();
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
    return conversations
        .about(address, PENDING)
        .param("lease", lease)
        .query((row, _) -> pending(row))
        .optional()
        .orElseThrow(() -> new LeaseLost(address));
  }

  @Override
  public Optional<Taken> take(Instant now) {
    return lazily(() -> receipts.take(address, now));
  }

  @Override
  public Optional<Outgoing> post(Reply reply, Instant now) {
    return surely(() -> first(List.of(reply), now));
  }

  @Override
  public Outgoing sending(Outgoing outgoing, Instant now) {
    return surely(
        () ->
            replies
                .begin(address, outgoing.key(), now)
                .orElseThrow(() -> new IllegalStateException("not the oldest open reply")));
  }

  /** A delivery that is not written down is looked for again; nothing else is as cheap to lose. */
  @Override
  public void settle(Outgoing outgoing, Settlement settlement) {
    Supplier<Optional<Outgoing>> change =
        () -> {
          replies.settle(outgoing, settlement);
          return Optional.empty();
        };
    if (settlement instanceof Settlement.Done) {
      lazily(change);
    } else {
      surely(change);
    }
  }

  @Override
  public Optional<Outgoing> finish(Receipt receipt, Work work, Instant now) {
    return surely(
        () -> {
          receipts.end(receipt);
          work.changes().run();
          return first(work.replies(), now);
        });
  }

  @Override
  public void postpone(Receipt receipt, Instant until, String why) {
    surely(
        () -> {
          receipts.postpone(receipt, until, why);
          return Optional.empty();
        });
  }

  @Override
  public void park(Receipt receipt, Optional<Reply> apology, String why) {
    surely(
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
  private Optional<Outgoing> first(List<Reply> posted, Instant now) {
    List<Reply> added = new ArrayList<>();
    for (Reply reply : posted) {
      if (replies.post(address, reply, now)) {
        added.add(reply);
      }
    }
    return added.isEmpty()
        ? Optional.empty()
        : replies.begin(address, added.getFirst().key(), now);
  }

  /** One that is found as being sent was left behind: this mailbox is not sending now. */
  private Optional<Pending> pending(ResultSet row) throws SQLException {
    if (!row.getBoolean("held")) {
      throw new LeaseLost(address);
    }
    String found = row.getString("state");
    if (found == null) {
      return Optional.empty();
    }
    Outgoing.State state = Outgoing.State.valueOf(found);
    Outgoing.State known =
        state == Outgoing.State.SENDING ? Outgoing.State.UNKNOWN : state;
    return Optional.of(
        new Pending(
            ReplyTable.outgoing(address, row, known), Timestamps.at(row, "not_before")));
  }

  private <T> T surely(Supplier<T> change) {
    return inTransaction(() -> conversations.fence(address, lease), change);
  }

  private <T> T lazily(Supplier<T> change) {
    return inTransaction(() -> conversations.fenceLazily(address, lease), change);
  }

  private <T> T inTransaction(Runnable fence, Supplier<T> change) {
    return transactions.execute(
        _ -> {
          fence.run();
          return change.get();
        });
  }
}
