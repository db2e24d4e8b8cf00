package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.LeaseLost;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * When a conversation has something to do: when its oldest open reply may be tried; with none, when
 * its oldest open receipt may be worked on.
 */
final class DueTimes {
  private static final String NEXT =
      """
      select lease = :lease as held, coalesce(
        (select not_before from reply
          where tenant = :tenant and platform = :platform and conversation = :conversation
            and state in ('WAITING', 'SENDING', 'UNKNOWN')
          order by place limit 1),
        (select not_before from receipt
          where tenant = :tenant and platform = :platform and conversation = :conversation
            and state in ('WAITING', 'TAKEN')
          order by place limit 1)) as due
      from conversation
      where tenant = :tenant and platform = :platform and conversation = :conversation
      """;

  /** The lease is nobody's: what is asked for is the time alone. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final Conversations conversations;

  DueTimes(Conversations conversations) {
    this.conversations = conversations;
  }

  Optional<Instant> next(Address address) {
    return read(address, NOBODY).flatMap(Due::at);
  }

  Optional<Instant> next(Address address, UUID lease) {
    return read(address, lease)
        .filter(Due::held)
        .orElseThrow(() -> new LeaseLost(address))
        .at();
  }

  private Optional<Due> read(Address address, UUID lease) {
    return conversations
        .about(address, NEXT)
        .param("lease", lease)
        .query((row, _) -> due(row))
        .optional();
  }

  private static Due due(ResultSet row) throws SQLException {
    return new Due(
        row.getBoolean("held"), Optional.ofNullable(Timestamps.orNull(row, "due")));
  }

  private record Due(boolean held, Optional<Instant> at) {}
}
