package dev.bonafide.testkit.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.AttemptResult;
import dev.bonafide.mail.LeaseLost;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One conversation's mail in memory. */
final class MemoryMailbox implements Mailbox {
  private final MemoryMail mail;
  private final Address address;
  private final int lease;

  MemoryMailbox(MemoryMail mail, Address address, int lease) {
    this.mail = mail;
    this.address = address;
    this.lease = lease;
  }

  @Override
  public Address address() {
    return address;
  }

  @Override
  public Optional<Pending> pending() {
    return held(
        () ->
            oldest()
                .map(
                    reply ->
                        new Pending(
                            reply.found(said(reply), before(reply), doubted(reply)),
                            reply.notBefore())));
  }

  @Override
  public Optional<Taken> take(Instant now) {
    return held(
        () ->
            head()
                .filter(receipt -> !receipt.notBefore.isAfter(now))
                .map(
                    receipt -> {
                      receipt.state = MemoryReceipt.State.TAKEN;
                      receipt.attempts++;
                      return new Taken(receipt.receipt, receipt.attempts, receipt.failures);
                    }));
  }

  @Override
  public List<Receipt> waiting(int most) {
    return held(
        () ->
            mail.receiptsOf(address).stream()
                .filter(MemoryReceipt::isOpen)
                .limit(most)
                .map(open -> open.receipt)
                .toList());
  }

  @Override
  public Receipt join(List<Receipt> receipts, String payload) {
    return held(
        () -> {
          Receipt first = receipts.getFirst();
          MemoryReceipt head =
              taken(first).orElseThrow(() -> new IllegalStateException("it is not taken"));
          head.receipt = new Receipt(first.key(), address, payload, first.at());
          List<String> keys = receipts.stream().skip(1).map(Receipt::key).toList();
          mail.receiptsOf(address).stream()
              .filter(one -> one.isOpen() && keys.contains(one.receipt.key()))
              .forEach(one -> one.state = MemoryReceipt.State.DONE);
          return head.receipt;
        });
  }

  @Override
  public boolean bringBack(Instant now) {
    return held(
        () -> {
          List<MemoryReply> all = mail.repliesOf(address);
          List<MemoryReply> lost =
              all.stream()
                  .filter(MemoryReply::isNeverTold)
                  .filter(
                      one -> all.stream().noneMatch(later -> one.reply.key().equals(later.edits())))
                  .toList();
          lost.forEach(one -> one.bringBack(now));
          return !lost.isEmpty();
        });
  }

  @Override
  public Optional<Outgoing> post(OutboundReply reply, Instant now) {
    return held(() -> first(List.of(reply), now));
  }

  @Override
  public Outgoing sending(Outgoing outgoing, Instant now) {
    return held(
        () ->
            begin(outgoing.key(), now)
                .orElseThrow(() -> new IllegalStateException("not the oldest open reply")));
  }

  @Override
  public void settle(Outgoing outgoing, AttemptResult result) {
    held(
        () -> {
          mail.repliesOf(address).stream()
              .filter(reply -> reply.reply.key().equals(outgoing.key()) && reply.isOpen())
              .forEach(reply -> reply.settle(result));
          return Optional.empty();
        });
  }

  @Override
  public Optional<Outgoing> finish(Receipt receipt, UnitOfWork unitOfWork, Instant now) {
    return held(
        () -> {
          MemoryReceipt ended =
              taken(receipt)
                  .orElseThrow(() -> new IllegalStateException("it is not being worked on"));
          List<OutboundReply> posted = unitOfWork.carryOut();
          ended.state = MemoryReceipt.State.DONE;
          return first(posted, now);
        });
  }

  @Override
  public void postpone(Taken taken, Instant until, String why) {
    held(
        () -> {
          taken(taken.receipt())
              .ifPresent(
                  put -> {
                    put.attempts = taken.attempts();
                    put.failures = taken.failures();
                    put.state = MemoryReceipt.State.WAITING;
                    put.notBefore = until;
                  });
          return Optional.empty();
        });
  }

  @Override
  public void park(Receipt receipt, Optional<OutboundReply> apology, String why) {
    held(
        () -> {
          taken(receipt)
              .ifPresent(
                  given -> {
                    given.state = MemoryReceipt.State.PARKED;
                    apology.ifPresent(reply -> add(reply, receipt.at()));
                  });
          return Optional.empty();
        });
  }

  @Override
  public Optional<Instant> due() {
    return held(
        () -> oldest().map(MemoryReply::notBefore).or(() -> head().map(open -> open.notBefore)));
  }

  private Optional<Outgoing> first(List<OutboundReply> posted, Instant now) {
    List<OutboundReply> added = posted.stream().filter(reply -> add(reply, now)).toList();
    return added.isEmpty() ? Optional.empty() : begin(added.getFirst().key(), now);
  }

  private boolean add(OutboundReply reply, Instant at) {
    MemoryReply added = new MemoryReply(address, reply, at);
    MemoryMail.Key key = new MemoryMail.Key(address.tenant(), reply.key());
    return mail.replies().putIfAbsent(key, added) == null && mail.repliesOf(address).add(added);
  }

  private Optional<Outgoing> begin(String key, Instant now) {
    return oldest()
        .filter(reply -> reply.reply.key().equals(key))
        .map(reply -> reply.begin(said(reply), before(reply), doubted(reply), now, mail.settle()));
  }

  private Optional<MemoryReply> oldest() {
    return mail.repliesOf(address).stream().filter(MemoryReply::isOpen).findFirst();
  }

  private Optional<MemoryReceipt> head() {
    return mail.receiptsOf(address).stream().filter(MemoryReceipt::isOpen).findFirst();
  }

  private Optional<MemoryReceipt> taken(Receipt receipt) {
    return mail.receiptsOf(address).stream()
        .filter(kept -> kept.receipt.key().equals(receipt.key()))
        .filter(kept -> kept.state == MemoryReceipt.State.TAKEN)
        .findFirst();
  }

  private @Nullable String said(MemoryReply reply) {
    String edits = reply.edits();
    MemoryReply changed =
        edits == null ? null : mail.replies().get(new MemoryMail.Key(address.tenant(), edits));
    return changed == null ? null : changed.message();
  }

  private List<String> before(MemoryReply reply) {
    return mail.repliesOf(address).stream()
        .filter(one -> !one.equals(reply) && (one.message() != null || one.isNeverTold()))
        .sorted(Comparator.comparing(MemoryReply::since).reversed())
        .limit(Outgoing.BEFORE)
        .map(one -> Objects.requireNonNullElse(one.message(), ""))
        .toList();
  }

  private boolean doubted(MemoryReply reply) {
    String edits = reply.edits();
    MemoryReply changed =
        edits == null ? null : mail.replies().get(new MemoryMail.Key(address.tenant(), edits));
    return changed != null && changed.isNeverTold();
  }

  private <T> T held(Supplier<T> change) {
    synchronized (mail) {
      if (!mail.holds(address, lease)) {
        throw new LeaseLost(address);
      }
      return change.get();
    }
  }
}
