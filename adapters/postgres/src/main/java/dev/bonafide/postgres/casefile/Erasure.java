package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.postgres.Database;
import java.time.Instant;

/** Takes a case away with every text that no other case of the tenant holds. */
record Erasure(Database database) {
  /**
   * Held until the transaction that adds a line ends. It comes before all other locks of theirs, so
   * that someone who erases and someone who adds never wait for each other.
   */
  static final String TOGETHER = "select 1 from tenant where tenant = :tenant for key share";

  private static final String REMEMBER =
      """
      insert into tombstone (tenant, number, by, at)
      select tenant, number, :by, :at from case_file
      where tenant = :tenant and number = :number
      """;

  private static final String FORGET_CASE =
      "delete from case_file where tenant = :tenant and number = :number";

  /** Why another case has nothing to do with this one may name who it is about. */
  static final String FORGET_REASONS =
      """
      update case_entry set words = ''::bytea
      where tenant = :tenant and other = :number and words is not null
      """;

  /** Whether there was such a case. */
  boolean erase(CaseId id, String by, Instant at) {
    ExhibitRows exhibits = new ExhibitRows(database);
    exhibits.alone(id);
    database.about(id, REMEMBER).param("by", by).param("at", at).update();
    exhibits.delete(id);
    database.about(id, FORGET_REASONS).update();
    return database.about(id, FORGET_CASE).update() == 1;
  }
}
