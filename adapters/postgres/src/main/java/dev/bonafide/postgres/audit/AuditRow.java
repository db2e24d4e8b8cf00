package dev.bonafide.postgres.audit;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.TenantRow;

/**
 * An event in its place in the chain.
 *
 * @param sequence from 1
 * @param hash of it and of all before it, in hexadecimal
 */
public record AuditRow(long sequence, AuditEvent event, String hash) {

  static AuditRow of(Tenant tenant, TenantRow row) {
    AuditEvent event =
        new AuditEvent(
            new CaseId(tenant, row.number("case_number")),
            row.moment("at"),
            row.text("actor"),
            AuditAct.of(row.text("act")),
            row.text("detail"));
    return new AuditRow(row.number("sequence"), event, row.text("hash"));
  }

  /** Whether it is what followed a link, unchanged. */
  boolean follows(ChainLink before) {
    return before.next(event).equals(new ChainLink(sequence, hash));
  }
}
