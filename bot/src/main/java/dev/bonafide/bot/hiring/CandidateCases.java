package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.bot.removal.Removals;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.OutsideRecords;
import dev.bonafide.postgres.erasure.CaseRemoval;
import dev.bonafide.postgres.erasure.Vacuum;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** The cases of a candidate, of all tenants. */
public final class CandidateCases {
  static final Duration AGAIN = Duration.ofMinutes(1);
  private static final System.Logger LOG = System.getLogger(CandidateCases.class.getName());

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

  /**
   * Takes them away with everything that tells of them, each in a transaction of its own.
   *
   * @throws Unreachable once all were tried, if some could not be
   */
  void erase(CandidateLink candidate) {
    String system = candidate.vendor().system();
    String why = "erased in " + candidate.vendor().shown();
    List<CaseId> found =
        records.tenants().stream()
            .flatMap(tenant -> records.cases(tenant, candidate.record()).stream())
            .toList();
    int left =
        failed(
            found,
            id ->
                removals
                    .cases()
                    .erase(
                        id,
                        new CaseRemoval.Request(system, why, clock.instant(), removals.erased())));
    if (left < found.size()) {
      boolean _ = Vacuum.run(database);
    }
    check(left);
  }

  /**
   * Has them be cases of the candidate that this one was merged into.
   *
   * @throws Unreachable once all were tried, if some could not be
   */
  void move(CandidateLink from, CandidateLink into) {
    check(
        failed(records.tenants(), tenant -> records.move(tenant, from.record(), into.candidate())));
  }

  /** Does something to each, and answers to how many it could not be done. */
  private static <T> int failed(List<T> all, Consumer<T> work) {
    int failed = 0;
    for (T one : all) {
      try {
        work.accept(one);
      } catch (RuntimeException failure) {
        failed++;
        LOG.log(
            Level.WARNING,
            "cases of a candidate could not be changed ({0})",
            failure.getClass().getSimpleName());
      }
    }
    return failed;
  }

  private static void check(int failed) {
    if (failed > 0) {
      throw new Unreachable("cases of a candidate could not all be changed", AGAIN);
    }
  }
}
