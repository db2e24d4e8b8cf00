package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.postgres.sql.Timestamps;
import java.time.Instant;

/** Takes a case away with every text that no other case of the tenant holds. */
final class Erasure {
  /** No text is erased while somebody hands it in; those who hand in do not wait for each other. */
  private static final String ALONE = "select 1 from tenant where tenant = :tenant for update";

  /**
   * Held until the transaction that adds a line ends. It comes before all other locks of theirs, so
   * that somebody who erases and somebody who adds never wait for each other.
   */
  static final String TOGETHER = "select 1 from tenant where tenant = :tenant for key share";

  private static final String REMEMBER =
      """
      insert into tombstone (tenant, number, by, at)
      select tenant, number, :by, :at from case_file
      where tenant = :tenant and number = :number
      """;

  private static final String TEXTS =
      """
      with held as (
        delete from case_exhibit where tenant = :tenant and number = :number returning hash)
      select distinct hash from held
      """;

  private static final String FORGET_TEXT =
      """
      delete from exhibit
      where tenant = :tenant and hash = :hash and not exists (
        select 1 from case_exhibit where tenant = :tenant and hash = :hash)
      """;

  private static final String FORGET_CASE =
      "delete from case_file where tenant = :tenant and number = :number";

  private final CaseRows rows;

  Erasure(CaseRows rows) {
    this.rows = rows;
  }

  /** Whether there was such a case. */
  boolean erase(CaseId id, String by, Instant at) {
    rows.about(id, ALONE).query((_, _) -> true).optional();
    rows.about(id, REMEMBER).param("by", by).param("at", Timestamps.of(at)).update();
    for (byte[] hash : rows.about(id, TEXTS).query((row, _) -> row.getBytes("hash")).list()) {
      rows.about(id, FORGET_TEXT).param("hash", hash).update();
    }
    return rows.about(id, FORGET_CASE).update() == 1;
  }
}
