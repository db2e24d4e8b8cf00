package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * When a conversation has something to do: when its oldest open reply may be tried; with none, when
 * its oldest open receipt may be worked on.
 */
record DueTimes(Conversations conversations) {
  private static final PropertyFile QUERIES = PropertyFile.beside(DueTimes.class, "due-times");

  private static final String NEXT = QUERIES.text("next");

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
