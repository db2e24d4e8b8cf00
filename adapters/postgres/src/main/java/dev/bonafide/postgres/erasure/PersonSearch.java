package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.CaseRecord;
import dev.bonafide.postgres.casefile.CaseRecords;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import java.util.List;
import java.util.Set;

/**
 * Looks for someone in everything that is stored of a tenant. Sealed words have no index, so each
 * case is opened and read, one at a time: that takes time with the number of cases, and memory with
 * the largest.
 */
public final class PersonSearch {
  private static final int PAGE = 500;

  private final Database database;
  private final CaseRecords records;
  private final MailSearch mail;
  private final RememberedSearch remembered;
  private final ListSearch lists;

  /**
   * @param watchlists in which they are looked for, too
   */
  public PersonSearch(Database database, StoredWatchlists watchlists) {
    this.database = database;
    this.records = new CaseRecords(database);
    this.mail = new MailSearch(database);
    this.remembered = new RememberedSearch(database);
    this.lists = new ListSearch(watchlists);
  }

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
    List<Long> page = page(tenant, 0);
    while (!page.isEmpty()) {
      for (long number : page) {
        look(new CaseId(tenant, number), cases);
      }
      page = page(tenant, page.getLast());
    }
    return new FoundPerson(
        cases.about(tenant),
        cases.possible(tenant),
        cases.mentioned(tenant),
        mail.messages(tenant, person),
        mail.replies(tenant, person),
        remembered.find(tenant, person),
        lists.find(person));
  }

  private List<Long> page(Tenant tenant, long after) {
    return database.in(tenant, () -> records.numbers(tenant, after, PAGE));
  }

  private void look(CaseId id, FoundCases cases) {
    database.run(
        id.tenant(),
        () ->
            records
                .find(id)
                .map(CaseRecord::history)
                .ifPresent(history -> cases.look(history, () -> records.sharing(id))));
  }
}
