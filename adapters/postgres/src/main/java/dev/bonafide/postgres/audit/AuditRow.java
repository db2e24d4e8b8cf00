package dev.bonafide.postgres.audit;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * An event in its place in the chain.
 *
 * @param sequence from 1
 * @param hash of it and of all before it, in hexadecimal
 */
public record AuditRow(long sequence, AuditEvent event, String hash) {

  static AuditRow of(Tenant tenant, ResultSet row) throws SQLException {
    AuditEvent event =
        new AuditEvent(
            new CaseId(tenant, row.getLong("case_number")),
            Timestamps.at(row, "at"),
            row.getString("actor"),
            AuditAct.of(row.getString("act")),
            row.getString("detail"));
    return new AuditRow(row.getLong("sequence"), event, row.getString("hash"));
  }

  /** Whether it is what followed a link, unchanged. */
  boolean follows(ChainLink before) {
    return before.next(event).equals(new ChainLink(sequence, hash));
  }
}
