package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.postgres.TenantRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * When a conversation has something to do: when its oldest open reply may be tried; with none, when
 * its oldest open receipt may be worked on.
 */
record DueTimes(Conversations conversations) {
  private static final String NEXT =
      """
      select lease = :lease as held, coalesce(
        (select not_before from outbound_message
          where tenant = :tenant and platform = :platform and conversation = :conversation
            and state in ('WAITING', 'SENDING', 'UNKNOWN')
          order by sequence limit 1),
        (select not_before from inbound_message
          where tenant = :tenant and platform = :platform and conversation = :conversation
            and state in ('WAITING', 'TAKEN')
          order by sequence limit 1)) as due
      from conversation
      where tenant = :tenant and platform = :platform and conversation = :conversation
      """;

  /** The holder of the lease. */
  Optional<Instant> next(Address address) {
    return conversations
        .about(address, NEXT)
        .param("lease", null)
        .optional(DueTimes::due)
        .flatMap(due -> due);
  }

  Optional<Instant> next(Address address, UUID lease) {
    return conversations.found(address, lease, conversations.about(address, NEXT), DueTimes::due);
  }

  private static Optional<Instant> due(TenantRow row) {
    return Optional.ofNullable(row.momentOrNull("due"));
  }
}
