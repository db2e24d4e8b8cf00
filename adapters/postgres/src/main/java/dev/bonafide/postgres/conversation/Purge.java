package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes every row of a tenant away, in the order in which everyone takes locks. Conversations
 * first: someone who ends work in one holds its row, is waited for, and what they wrote is seen by
 * the statements that follow; who comes later finds their lease lost. Then the tenant, which those
 * hold who add to cases, and its key, which those hold who seal. The last number of a case stays.
 */
record Purge(Database database) {
  private static final PropertyFile QUERIES = PropertyFile.beside(Purge.class, "purge");

  /** In the order in which those lock several who work from outside of them. */
  private static final String LOCK_CONVERSATIONS = QUERIES.text("lock-conversations");

  private static final String CONVERSATIONS = "delete from conversation where tenant = :tenant";

  /**
   * Those, too, that were begun for a verdict since the others were locked. Not those that someone
   * holds: they come later than this, wait for the tenant, and would be waited for.
   */
  private static final String BEGUN_SINCE = QUERIES.text("begun-since");

  /** Those who open a first case meanwhile wait for it, too. */
  private static final String ENTER =
      "insert into tenant (tenant) values (:tenant) on conflict (tenant) do nothing";

  private static final String ALONE = "select 1 from tenant where tenant = :tenant for update";

  /** Statements of a purge; the database lets the last go only with all else of the tenant. */
  private static final List<String> STATEMENTS =
      Stream.concat(
              Stream.of(
                  """
                  insert into former_tenant (digest, cases)
                  select encode(sha256(convert_to(tenant, 'UTF8')), 'hex'), cases from tenant
                  where tenant = :tenant and cases > 0
                  on conflict (digest) do update
                  set cases = greatest(former_tenant.cases, excluded.cases)
                  """,
                  "delete from tenant_key where tenant = :tenant",
                  BEGUN_SINCE),
              Stream.of(
                      ("outbound_message inbound_message case_file exhibit tombstone watchlist"
                              + " preference listening watch installation tenant_setting tenant"
                              + " audit_event audit_head")
                          .split(" "))
                  .map("delete from %s where tenant = :tenant"::formatted))
          .toList();

  /** What is picked ends by itself, as it finds nothing to do. */
  private static final String TASKS = QUERIES.text("tasks");

  void of(Tenant tenant) {
    database.about(tenant, LOCK_CONVERSATIONS).finds();
    database.about(tenant, CONVERSATIONS).update();
    do {
      database.about(tenant, ENTER).update();
    } while (!isAlone(tenant));
    for (String statement : STATEMENTS) {
      database.about(tenant, statement).update();
    }
    database.about(tenant, TASKS).update();
  }

  /** Not where someone else has just taken the tenant away. */
  private boolean isAlone(Tenant tenant) {
    return database.about(tenant, ALONE).finds();
  }
}
