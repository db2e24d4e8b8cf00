package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.RecordedCases;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.OutsideRecords;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Finds, erases, and moves the cases of records, each in a transaction of its own. */
public final class PostgresRecordedCases implements RecordedCases {
  /** Pause before what could not be done is done again. */
  public static final Duration AGAIN = Duration.ofMinutes(1);

  private static final System.Logger LOG = System.getLogger(PostgresRecordedCases.class.getName());

  private final Database database;
  private final OutsideRecords records;
  private final CaseRemoval removal;
  private final CardNotice notice;
  private final InstantSource clock;

  /**
   * Works on the cases of one database.
   *
   * @param notice stands where an erased case was shown
   */
  public PostgresRecordedCases(
      Database database, CaseRemoval removal, CardNotice notice, InstantSource clock) {
    this.database = database;
    this.records = new OutsideRecords(database);
    this.removal = removal;
    this.notice = notice;
    this.clock = clock;
  }

  @Override
  public List<CaseId> of(OutsideRecord record) {
    return records.tenants().stream()
        .flatMap(tenant -> records.cases(tenant, record).stream())
        .toList();
  }

  @Override
  public Map<OutsideRecord, Instant> named(String system, Instant since) {
    Map<OutsideRecord, Instant> named = new LinkedHashMap<>();
    for (Tenant tenant : records.tenants()) {
      records
          .named(tenant, system, since)
          .forEach((one, at) -> named.merge(one, at, (a, b) -> a.isBefore(b) ? a : b));
    }
    return named;
  }

  @Override
  public void erase(OutsideRecord record, String why) {
    List<CaseId> found = of(record);
    int left =
        failed(
            found,
            id ->
                removal.erase(
                    id, new CaseRemoval.Request(record.system(), why, clock.instant(), notice)));
    if (left < found.size()) {
      boolean _ = Vacuum.run(database);
    }
    check(left);
  }

  @Override
  public void move(OutsideRecord from, String into) {
    check(failed(records.tenants(), tenant -> records.move(tenant, from, into)));
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
