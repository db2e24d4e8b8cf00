package dev.bonafide.testkit.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Mail in memory, held to the same contracts as what lasts. */
public final class MemoryMail implements Inbox {
  private final Duration settle;
  private final Map<Address, Integer> leases = new HashMap<>();
  private final Map<Key, MemoryReceipt> receipts = new HashMap<>();
  private final Map<Key, MemoryReply> replies = new HashMap<>();
  private final Map<Address, List<MemoryReceipt>> receiptsOf = new HashMap<>();
  private final Map<Address, List<MemoryReply>> repliesOf = new HashMap<>();

  /**
   * @param settle how long a message that may have been sent is left alone
   */
  public MemoryMail(Duration settle) {
    this.settle = settle;
  }

  @Override
  public synchronized boolean accept(Receipt receipt) {
    MemoryReceipt kept = new MemoryReceipt(receipt);
    Key key = new Key(receipt.address().tenant(), receipt.key());
    if (receipts.putIfAbsent(key, kept) != null) {
      return false;
    }
    receiptsOf(receipt.address()).add(kept);
    return true;
  }

  /** Takes the lease on a conversation. */
  public synchronized Mailbox open(Address address) {
    return new MemoryMailbox(this, address, leases.merge(address, 1, Integer::sum));
  }

  /** The conversations that anything came in for. */
  public synchronized Set<Address> addresses() {
    Set<Address> all = new TreeSet<>(Comparator.comparing(Address::toString));
    all.addAll(receiptsOf.keySet());
    all.addAll(repliesOf.keySet());
    return all;
  }

  /** Has the replies of a tenant that were given up for such reasons tried again. */
  public synchronized void retry(Tenant tenant, Predicate<String> why, Instant now) {
    replies.forEach(
        (key, reply) -> {
          if (key.tenant().equals(tenant) && why.test(reply.parked())) {
            reply.retry(now);
          }
        });
  }

  /** How many receipts came in so far. */
  public synchronized int count() {
    return receipts.size();
  }

  /** What came in, as it is kept. */
  public synchronized List<String> payloads() {
    return receipts.values().stream().map(kept -> kept.receipt.payload()).toList();
  }

  boolean holds(Address address, int lease) {
    return leases.getOrDefault(address, 0) == lease;
  }

  Duration settle() {
    return settle;
  }

  List<MemoryReceipt> receiptsOf(Address address) {
    return receiptsOf.computeIfAbsent(address, _ -> new ArrayList<>());
  }

  List<MemoryReply> repliesOf(Address address) {
    return repliesOf.computeIfAbsent(address, _ -> new ArrayList<>());
  }

  Map<Key, MemoryReply> replies() {
    return replies;
  }

  record Key(Tenant tenant, String key) {}
}
