package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.CaseRecord;
import dev.bonafide.postgres.casefile.CaseRecords;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks for someone in everything that is stored of a tenant. Sealed words have no index, so each
 * case is opened and read, one at a time: that takes time with the number of cases, and memory with
 * the largest.
 *
 * @param watchlists in which they are looked for, too
 */
public record PersonSearch(Database database, StoredWatchlists watchlists) {
  private static final int PAGE = 500;

  private static final String REMEMBERED =
      "select topic, key, value from tenant_setting where tenant = :tenant";

  public FoundPerson find(Tenant tenant, PersonSought person) {
    return find(tenant, person, Set.of());
  }

  /**
   * Looks for them.
   *
   * @param also the numbers of cases that are about them, whatever name stands there
   */
  public FoundPerson find(Tenant tenant, PersonSought person, Set<Long> also) {
    FoundCases cases = new FoundCases(person, also);
    CaseRecords records = new CaseRecords(database);
    List<Long> page = records.numbers(tenant, 0, PAGE);
    while (!page.isEmpty()) {
      for (long number : page) {
        look(new CaseId(tenant, number), records, cases);
      }
      page = records.numbers(tenant, page.getLast(), PAGE);
    }
    MailSearch mail = new MailSearch(database);
    return new FoundPerson(
        cases.about(tenant),
        cases.possible(tenant),
        cases.mentioned(tenant),
        mail.messages(tenant, person),
        mail.replies(tenant, person),
        remembered(tenant, person),
        new ListSearch(watchlists).find(person));
  }

  private void look(CaseId id, CaseRecords records, FoundCases cases) {
    database.run(
        id.tenant(),
        () ->
            records
                .find(id)
                .map(CaseRecord::history)
                .ifPresent(history -> cases.look(history, () -> records.sharing(id))));
  }

  private List<FoundPerson.Remembered> remembered(Tenant tenant, PersonSought person) {
    List<FoundPerson.Remembered> found = new ArrayList<>();
    database
        .about(tenant, REMEMBERED)
        .each(
            row -> {
              String key = row.text("key");
              if (person.isIn(key) || person.isIn(row.text("value"))) {
                found.add(new FoundPerson.Remembered(row.text("topic"), key));
              }
            });
    return found;
  }
}
