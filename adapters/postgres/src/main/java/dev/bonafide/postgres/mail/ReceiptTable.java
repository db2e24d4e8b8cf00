package dev.bonafide.postgres.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.seal.WordsOfTenant;
import dev.bonafide.postgres.sql.StoredText;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What came in. Callers hold the conversation's lock where nothing else is said. */
record ReceiptTable(Conversations conversations) {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(ReceiptTable.class, "receipt-table");

  private static final String KEEP = QUERIES.text("keep");

  private static final String TAKE = QUERIES.text("take").formatted(Conversations.LAZY);

  private static final String WAITING = QUERIES.text("waiting");

  private static final String PUT_TOGETHER = QUERIES.text("put-together");

  private static final String END_OTHERS = QUERIES.text("end-others");

  /** Behind the fence, which holds the conversation until the transaction ends. */
  private static final String DONE = QUERIES.text("done").formatted(Conversations.FENCED);

  private static final String POSTPONE = QUERIES.text("postpone");

  private static final String PARK = QUERIES.text("park");

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
