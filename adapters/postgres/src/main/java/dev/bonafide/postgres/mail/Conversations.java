package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.LeaseLost;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows that everybody locks before changing a conversation's mail, and the leases on them.
 *
 * <p>A commit waits until the disk has it, some milliseconds. Where losing the last half second to
 * a crash of the server costs nothing but finding out again (a lease taken, a receipt picked, a
 * reply found delivered), the transaction says so by {@code synchronous_commit = off}. Receipts,
 * the mark before sending and the end of a receipt are never committed so.
 */
final class Conversations {
  private static final String ENTER =
      """
      insert into conversation (tenant, platform, conversation)
      values (:tenant, :platform, :conversation)
      on conflict (tenant, platform, conversation) do update set platform = excluded.platform
      """;

  /** A lease is a fresh random one: a counter could be given twice after a crash of the server. */
  private static final String LEASE =
      """
      insert into conversation (tenant, platform, conversation, lease)
      values (:tenant, :platform, :conversation, gen_random_uuid())
      on conflict (tenant, platform, conversation) do update set lease = excluded.lease
      returning lease, set_config('synchronous_commit', 'off', true)
      """;

  private static final String LOCK =
      """
      select set_config('synchronous_commit', 'off', true) from conversation
      where tenant = :tenant and platform = :platform and conversation = :conversation
      for update
      """;

  private static final String FENCE =
      """
      select lease = :lease as held from conversation
      where tenant = :tenant and platform = :platform and conversation = :conversation
      for update
      """;

  private static final String LAZY_FENCE =
      """
      select lease = :lease as held, set_config('synchronous_commit', 'off', true)
      from conversation
      where tenant = :tenant and platform = :platform and conversation = :conversation
      for update
      """;

  private final JdbcClient sql;

  Conversations(JdbcClient sql) {
    this.sql = sql;
  }

  /** A statement about one conversation. */
  JdbcClient.StatementSpec about(Address address, String statement) {
    return sql.sql(statement)
        .param("tenant", address.tenant().id())
        .param("platform", address.platform())
        .param("conversation", address.conversation());
  }

  /** Locks the conversation until the transaction ends; a new one is entered. */
  void enter(Address address) {
    about(address, ENTER).update();
  }

  /** Takes the lease away from whoever held it. */
  UUID lease(Address address) {
    return about(address, LEASE).query((row, _) -> row.getObject("lease", UUID.class)).single();
  }

  /** Locks a known conversation until the transaction ends, which need not reach the disk. */
  void lockLazily(Address address) {
    about(address, LOCK).query((_, _) -> true).optional();
  }

  /** Locks the conversation until the transaction ends, if the lease on it is still held. */
  void fence(Address address, UUID lease) {
    held(address, FENCE, lease);
  }

  /** The same in a transaction that need not reach the disk. */
  void fenceLazily(Address address, UUID lease) {
    held(address, LAZY_FENCE, lease);
  }

  private void held(Address address, String fence, UUID lease) {
    boolean held =
        about(address, fence)
            .param("lease", lease)
            .query((row, _) -> row.getBoolean("held"))
            .optional()
            .orElse(false);
    if (!held) {
      throw new LeaseLost(address);
    }
  }
}
