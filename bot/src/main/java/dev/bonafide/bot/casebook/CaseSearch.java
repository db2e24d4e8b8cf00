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
    Optional<PersonSought> sought = query.person();
    List<ListedCase> found = new ArrayList<>();
    long before = query.before();
    int skipped = 0;
    int looked = 0;
    int opened = 0;
    long read = 0;
    while (true) {
      List<ListedCase> batch = listing.page(tenant, before, BATCH);
      for (ListedCase one : batch) {
        if (found.size() == query.most()
            || looked == bounds.cases()
            || opened == bounds.opened()
            || read >= bounds.characters()) {
          return new Found(found, before);
        }
        looked++;
        before = one.number();
        Conclusion outcome = one.outcome();
        if (!query.takes(one.verdict(), outcome == null ? null : outcome.id())) {
          continue;
        }
        if (sought.isPresent()) {
          opened++;
          List<String> words = words(new CaseId(tenant, one.number()));
          read += words.stream().mapToLong(String::length).sum();
          if (words.stream().noneMatch(sought.get()::isIn)) {
            continue;
          }
        }
        if (skipped < query.skip()) {
          skipped++;
        } else {
          found.add(one);
        }
      }
      if (batch.size() < BATCH) {
        return new Found(found, 0);
      }
    }
  }

  private List<String> words(CaseId id) {
    return records.find(id).map(CaseRecord::history).map(CaseSearch::of).orElse(List.of());
  }

  private static List<String> of(CaseHistory history) {
    return CaseWords.of(history).toList();
  }
}
