package dev.bonafide.bot.casebook;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.CaseWords;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.casefile.CaseListing;
import dev.bonafide.postgres.casefile.CaseRecord;
import dev.bonafide.postgres.casefile.CaseRecords;
import dev.bonafide.postgres.casefile.ListedCase;
import dev.bonafide.web.cases.CaseQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the newest cases that were asked for. Sealed words have no index, so that cases are opened
 * and read one after the other, as {@code erase} does; only so much is looked through at once, and
 * the answer says where to go on. Works within the tenant's transaction.
 */
record CaseSearch(CaseListing listing, CaseRecords records, Bounds bounds) {
  private static final int BATCH = 500;

  /**
   * How much is looked through for one page.
   *
   * @param cases whose verdicts are looked at
   * @param opened cases that are read
   * @param characters of those, after which no other is opened
   */
  record Bounds(int cases, int opened, long characters) {
    /** A tenth of a second of verdicts, or about two seconds of reading. */
    static final Bounds STANDARD = new Bounds(5_000, 200, 4L << 20);
  }

  /**
   * What was found.
   *
   * @param next the number below which to go on; 0 where all were looked at
   */
  record Found(List<ListedCase> cases, long next) {}

  Found find(Tenant tenant, CaseQuery query) {
    Walk walk = new Walk(tenant, query);
    while (true) {
      List<ListedCase> batch = listing.page(tenant, walk.before, BATCH);
      for (ListedCase one : batch) {
        if (walk.isOver()) {
          return new Found(walk.found, walk.before);
        }
        walk.look(one);
      }
      if (batch.size() < BATCH) {
        return new Found(walk.found, 0);
      }
    }
  }

  private List<String> words(CaseId id) {
    return records.find(id).map(CaseRecord::history).map(CaseSearch::of).orElse(List.of());
  }

  private static List<String> of(CaseHistory history) {
    return CaseWords.of(history).toList();
  }

  /** Walk through the cases of a tenant, the newest first. */
  private final class Walk {
    private final Tenant tenant;
    private final CaseQuery query;
    private final Optional<PersonSought> sought;
    private final List<ListedCase> found = new ArrayList<>();
    private long before;
    private int skipped;
    private int looked;
    private int opened;
    private long read;

    Walk(Tenant tenant, CaseQuery query) {
      this.tenant = tenant;
      this.query = query;
      this.sought = query.person();
      this.before = query.before();
    }

    boolean isOver() {
      return found.size() == query.most()
          || looked == bounds.cases()
          || opened == bounds.opened()
          || read >= bounds.characters();
    }

    void look(ListedCase one) {
      looked++;
      before = one.number();
      Conclusion outcome = one.outcome();
      if (!query.takes(one.verdict(), outcome == null ? null : outcome.id()) || !names(one)) {
        return;
      }
      if (skipped < query.skip()) {
        skipped++;
      } else {
        found.add(one);
      }
    }

    private boolean names(ListedCase one) {
      if (sought.isEmpty()) {
        return true;
      }
      opened++;
      List<String> words = words(new CaseId(tenant, one.number()));
      read += words.stream().mapToLong(String::length).sum();
      return words.stream().anyMatch(sought.get()::isIn);
    }
  }
}
