package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.postgres.Database;
import dev.bonafide.resource.PropertyFile;

/** Takes away the exhibits of a case, and every text that no other case of the tenant holds. */
record ExhibitRows(Database database) {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(ExhibitRows.class, "exhibit-rows");

  /** No text is erased while someone hands it in; those who hand in do not wait for each other. */
  private static final String ALONE = "select 1 from tenant where tenant = :tenant for update";

  private static final String HELD = QUERIES.text("held");

  private static final String FORGET_TEXT = QUERIES.text("forget-text");

  /** Until the transaction ends, and before any other lock on the tenant's cases. */
  void alone(CaseId id) {
    database.about(id, ALONE).finds();
  }

  void delete(CaseId id) {
    for (byte[] hash : database.about(id, HELD).list(row -> row.bytes("hash"))) {
      database.about(id, FORGET_TEXT).param("hash", hash).update();
    }
  }
}
