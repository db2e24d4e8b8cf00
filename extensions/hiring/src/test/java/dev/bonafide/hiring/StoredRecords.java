package dev.bonafide.hiring;

import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.erasure.CaseRemoval;
import dev.bonafide.postgres.erasure.PostgresRecordedCases;
import java.time.InstantSource;
import java.util.List;

/** Cases that a database stores, as a server lends them. */
final class StoredRecords {
  private StoredRecords() {}

  static PostgresRecordedCases in(Database database, InstantSource clock) {
    return new PostgresRecordedCases(
        database, new CaseRemoval(database, _ -> {}, _ -> List.of()), (_, _) -> "erased", clock);
  }
}
