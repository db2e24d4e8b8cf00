package dev.bonafide.postgres.erasure;

import dev.bonafide.conversation.tenant.Retention;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.postgres.Database;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Takes what is too old away, a case a transaction: one that breaks off has ended as many as it
 * came to, and the next one goes on.
 */
public final class RetentionRun {
  private static final System.Logger LOG = System.getLogger(RetentionRun.class.getName());
  private static final String NOT_EMPTIED = "case {0} could not be emptied: {1}";
  private static final String BY = "retention";
  private static final int BATCH = 100;

  /** Of more than these the next run takes care. */
  private static final int MOST = 10_000;

  private final Database database;
  private final Tenants tenants;
  private final CaseRemoval removal;
  private final CardNotice notice;
  private final OldMail mail;

  public RetentionRun(Database database, Tenants tenants, CaseRemoval removal, CardNotice notice) {
    this.database = database;
    this.tenants = tenants;
    this.removal = removal;
    this.notice = notice;
    this.mail = new OldMail(database);
  }

  /**
   * What a run took away.
   *
   * @param failed cases that could not be emptied now, and stay due
   */
  public record Sum(int cases, int mail, int failed) {}

  public Sum run(Instant now) {
    int cases = 0;
    int failed = 0;
    DueCase last = null;
    List<DueCase> batch;
    do {
      batch = DueCase.after(database, last, tenants.retention(), now, BATCH);
      for (DueCase due : batch) {
        try {
          cases += isEmptied(due, now) ? 1 : 0;
        } catch (RuntimeException mistake) {
          // It keeps no one else's words, and is tried again by the next run.
          LOG.log(Level.WARNING, NOT_EMPTIED, due.id(), mistake.getClass().getSimpleName());
          failed++;
        }
      }
      last = batch.isEmpty() ? last : batch.getLast();
    } while (batch.size() == BATCH && cases < MOST);
    Sum sum = new Sum(cases, endMail(now), failed);
    if (sum.cases() + sum.mail() > 0) {
      Vacuum.run(database);
    }
    return sum;
  }

  private boolean isEmptied(DueCase due, Instant now) {
    Retention retention = tenants.retention(due.id().tenant());
    CaseRemoval.Request request =
        new CaseRemoval.Request(BY, "after " + retention.written(), now, notice);
    return !retention.isForever() && removal.empty(due.id(), request, retention.cutoff(now));
  }

  private int endMail(Instant now) {
    return mail.tenants(now.minus(Duration.ofDays(1))).stream()
        .mapToInt(tenant -> mail.end(tenant, tenants.retention(tenant), now))
        .sum();
  }
}
