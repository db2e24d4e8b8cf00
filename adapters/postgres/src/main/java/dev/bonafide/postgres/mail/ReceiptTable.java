package dev.bonafide.postgres.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.seal.WordsOfTenant;
import dev.bonafide.postgres.sql.StoredText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What came in. Callers hold the conversation's lock where nothing else is said. */
record ReceiptTable(Conversations conversations) {
  private static final String KEEP =
      """
      insert into inbound_message
        (tenant, key, platform, conversation, payload, received_at, state, not_before)
      select :tenant, :key, :platform, :conversation, :payload, :at, 'WAITING', :at
      where not exists (
        select from inbound_message where tenant = :tenant and key in (:tombstones))
      on conflict (tenant, key) do nothing
      """;

  private static final String TAKE =
      """
      %s, taken as (
        update inbound_message set state = 'TAKEN', attempts = attempts + 1
        where tenant = :tenant and not_before <= :now and (select held from fence) and key = (
          select key from inbound_message
          where tenant = :tenant and platform = :platform and conversation = :conversation
            and state in ('WAITING', 'TAKEN')
          order by sequence limit 1)
        returning key, payload, received_at, attempts, failures)
      select fence.held, taken.* from fence left join taken on true
      """
          .formatted(Conversations.LAZY);

  private static final String WAITING =
      """
      select key, payload, received_at from inbound_message
      where tenant = :tenant and platform = :platform and conversation = :conversation
        and state in ('WAITING', 'TAKEN')
      order by sequence limit :most
      """;

  private static final String PUT_TOGETHER =
      """
      update inbound_message set payload = :payload
      where tenant = :tenant and platform = :platform and conversation = :conversation
        and key = :key and state = 'TAKEN'
      """;

  private static final String END_OTHERS =
      """
      update inbound_message set state = 'DONE', payload = '', failure_reason = null
      where tenant = :tenant and platform = :platform and conversation = :conversation
        and key in (:keys) and state in ('WAITING', 'TAKEN')
      """;

  /** Behind the fence, which holds the conversation until the transaction ends. */
  private static final String DONE =
      """
      %s, done as (
        update inbound_message set state = 'DONE', payload = '', failure_reason = null
        where tenant = :tenant and platform = :platform and conversation = :conversation
          and key = :key and state = 'TAKEN' and (select held from fence)
        returning true)
      select held, exists (select from done) as ended from fence
      """
          .formatted(Conversations.FENCED);

  private static final String POSTPONE =
      """
      update inbound_message
      set state = 'WAITING', attempts = :attempts, failures = :failures, not_before = :until,
        failure_reason = :why
      where tenant = :tenant and platform = :platform and conversation = :conversation
        and key = :key and state = 'TAKEN'
      """;

  private static final String PARK =
      """
      update inbound_message set state = 'PARKED', failure_reason = :why
      where tenant = :tenant and platform = :platform and conversation = :conversation
        and key = :key and state = 'TAKEN'
      """;

  /** Whether it is new, and not one that was erased. */
  boolean keep(Receipt receipt) {
    Tenant tenant = receipt.address().tenant();
    WordsOfTenant words = conversations.words(receipt.address());
    return conversations
            .about(receipt.address(), KEEP)
            .param("key", receipt.key())
            .words("payload", receipt.payload())
            .param("tombstones", Tombstones.of(words.words(), tenant, receipt.key()))
            .param("at", receipt.at())
            .update()
        == 1;
  }

  /** A transaction of its own. */
  Optional<Mailbox.Taken> take(Address address, UUID lease, Instant now) {
    return conversations.found(
        address,
        lease,
        conversations.about(address, TAKE).param("now", now),
        row -> taken(address, row));
  }

  /** The oldest that are open. */
  List<Receipt> waiting(Address address, int most) {
    return conversations
        .about(address, WAITING)
        .param("most", most)
        .list(row -> receipt(address, row));
  }

  /**
   * Gives the first the payload of all, and ends the others.
   *
   * @throws IllegalStateException if the first was not taken, or ended since
   */
  Receipt join(List<Receipt> together, String payload) {
    Receipt first = together.getFirst();
    int head =
        conversations
            .about(first.address(), PUT_TOGETHER)
            .param("key", first.key())
            .words("payload", payload)
            .update();
    if (head == 0) {
      throw new IllegalStateException("a receipt that is not being worked on cannot be joined");
    }
    List<String> others = together.stream().skip(1).map(Receipt::key).toList();
    if (!others.isEmpty()) {
      conversations.about(first.address(), END_OTHERS).param("keys", others).update();
    }
    return new Receipt(first.key(), first.address(), payload, first.at());
  }

  /**
   * Ends a receipt, and locks its conversation until the transaction ends.
   *
   * @throws IllegalStateException if it was not taken, or ended since
   */
  void end(Receipt receipt, UUID lease) {
    Optional<Boolean> ended =
        conversations.found(
            receipt.address(),
            lease,
            conversations.about(receipt.address(), DONE).param("key", receipt.key()),
            row -> Optional.of(row.truth("ended")));
    if (!ended.orElse(false)) {
      throw new IllegalStateException("a receipt that is not being worked on cannot be ended");
    }
  }

  /** Does nothing to one that ended since. */
  void postpone(Mailbox.Taken taken, Instant until, String why) {
    Receipt receipt = taken.receipt();
    conversations
        .about(receipt.address(), POSTPONE)
        .param("key", receipt.key())
        .param("attempts", taken.attempts())
        .param("failures", taken.failures())
        .param("until", until)
        .param("why", StoredText.bytes(why))
        .update();
  }

  /** Whether it is parked now; one that ended since is not. */
  boolean park(Receipt receipt, String why) {
    return conversations
            .about(receipt.address(), PARK)
            .param("key", receipt.key())
            .param("why", StoredText.bytes(why))
            .update()
        == 1;
  }

  private Optional<Mailbox.Taken> taken(Address address, TenantRow row) {
    if (row.textOrNull("key") == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Mailbox.Taken(receipt(address, row), row.count("attempts"), row.count("failures")));
  }

  private Receipt receipt(Address address, TenantRow row) {
    return new Receipt(row.text("key"), address, row.words("payload"), row.moment("received_at"));
  }
}
