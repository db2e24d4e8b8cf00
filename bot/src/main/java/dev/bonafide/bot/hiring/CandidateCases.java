package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.bot.removal.Removals;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.OutsideRecords;
import dev.bonafide.postgres.erasure.CaseRemoval;
import dev.bonafide.postgres.erasure.Vacuum;
import java.time.InstantSource;

/** The cases of a candidate, whoever has them. */
public final class CandidateCases {
  private final Database database;
  private final OutsideRecords records;
  private final Removals removals;
  private final InstantSource clock;

  public CandidateCases(Database database, Removals removals, InstantSource clock) {
    this.database = database;
    this.records = new OutsideRecords(database);
    this.removals = removals;
    this.clock = clock;
  }

  /** Takes them away with everything that tells of them, each in a transaction of its own. */
  void erase(CandidateLink candidate) {
    String system = candidate.vendor().system();
    String why = "erased in " + candidate.vendor().shown();
    boolean isAny = false;
    for (Tenant tenant : records.tenants()) {
      for (CaseId id : records.cases(tenant, candidate.record())) {
        isAny |=
            removals
                .cases()
                .erase(
                    id, new CaseRemoval.Request(system, why, clock.instant(), removals.erased()));
      }
    }
    if (isAny) {
      boolean _ = Vacuum.run(database);
    }
  }

  /** Has them be cases of the candidate that this one was merged into. */
  void move(CandidateLink from, CandidateLink into) {
    for (Tenant tenant : records.tenants()) {
      records.move(tenant, from.record(), into.candidate());
    }
  }
}
