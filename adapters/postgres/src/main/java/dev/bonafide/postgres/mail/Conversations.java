package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.LeaseLost;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.TenantStatement;
import dev.bonafide.postgres.seal.WordsOfTenant;
import dev.bonafide.resource.PropertyFile;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The rows that everyone locks before changing a conversation's mail, and the leases on them.
 *
 * <p>A commit waits until the disk has it, some milliseconds. Where losing the last half second to
 * a crash of the server costs nothing but finding out again (a lease taken, a receipt picked, a
 * reply found delivered), the transaction says so by {@code synchronous_commit = off}. Receipts,
 * the mark before sending and the end of a receipt are never committed so.
 */
record Conversations(Database database) {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(Conversations.class, "conversations");

  private static final String ENTER = QUERIES.text("enter");

  /** A lease is a fresh random one: a counter could be given twice after a crash of the server. */
  private static final String LEASE = QUERIES.text("lease");

  private static final String LOCK = QUERIES.text("lock");

  private static final String FENCE = QUERIES.text("fence");

  /**
   * Begins a statement that asks {@code (select held from fence)} before it changes anything. It
   * sees what was there before it waited for the lock: only the holder of the lease changes what is
   * there, and what comes in meanwhile is seen when the round ends.
   */
  static final String FENCED = "with fence as (" + FENCE + ")";

  /** The same of one that is a whole transaction, and need not reach the disk. */
  static final String LAZY =
      """
      with fence as (
        select lease = :lease as held, set_config('synchronous_commit', 'off', true)
        from conversation
        where tenant = :tenant and platform = :platform and conversation = :conversation
        for update)
      """;

  /** The words in the rows of a conversation. */
  WordsOfTenant words(Address address) {
    return database.words(address.tenant());
  }

  /** A statement about one conversation. */
  TenantStatement about(Address address, String statement) {
    return database
        .about(address.tenant(), statement)
        .param("platform", address.platform())
        .param("conversation", address.conversation());
  }

  /** Locks the conversation until the transaction ends; a new one is entered. */
  void enter(Address address) {
    about(address, ENTER).update();
  }

  /** Takes the lease away from its holder. */
  UUID lease(Address address) {
    return about(address, LEASE).single(row -> UUID.fromString(row.text("lease")));
  }

  /** Locks a known conversation until the transaction ends, which need not reach the disk. */
  void lockLazily(Address address) {
    about(address, LOCK).finds();
  }

  /** Locks the conversation until the transaction ends, if the lease on it is still held. */
  void fence(Address address, UUID lease) {
    found(address, lease, about(address, FENCE), _ -> Optional.empty());
  }

  /**
   * What a statement finds that says in a column {@code held} whether the lease is.
   *
   * @throws LeaseLost if it is not
   */
  <T> Optional<T> found(
      Address address,
      UUID lease,
      TenantStatement statement,
      Function<TenantRow, Optional<T>> reader) {
    return statement
        .param("lease", lease)
        .optional(
            row -> {
              if (!row.truth("held")) {
                throw new LeaseLost(address);
              }
              return reader.apply(row);
            })
        .orElseThrow(() -> new LeaseLost(address));
  }
}
