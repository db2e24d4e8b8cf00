package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Retention;
import dev.bonafide.postgres.Database;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.List;

/**
 * Messages and replies that were given up, or wait for a platform that is off, for longer than
 * words are kept.
 */
record OldMail(Database database) {
  private static final PropertyFile QUERIES = PropertyFile.beside(OldMail.class, "old-mail");

  private static final String TENANTS = QUERIES.text("tenants");

  private static final List<String> END =
      List.of(
          """
          update inbound_message set state = 'DONE', payload = '', failure_reason = null
          where tenant = :tenant and state <> 'DONE' and received_at < :before
          """,
          """
          update outbound_message set state = 'DONE', body = '', failure_reason = null
          where tenant = :tenant and state <> 'DONE' and posted < :before
          """);

  /** Those that have some from before then. */
  List<Tenant> tenants(Instant before) {
    return database.across(TENANTS).param("before", before).tenants();
  }

  /** Leaves of it what is left of mail that is done. */
  int end(Tenant tenant, Retention retention, Instant now) {
    return retention.isForever()
        ? 0
        : database.in(
            tenant,
            () -> END.stream().mapToInt(one -> end(one, tenant, retention.cutoff(now))).sum());
  }

  private int end(String statement, Tenant tenant, Instant before) {
    return database.about(tenant, statement).param("before", before).update();
  }
}
