package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.CaseWords;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.CaseRecord;
import dev.bonafide.postgres.casefile.CaseRecords;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for somebody in everything that is stored of a tenant. Sealed words have no index, so each
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
  private final SharedSearch shared;

  /**
   * @param watchlists in which they are looked for, too
   */
  public PersonSearch(Database database, StoredWatchlists watchlists) {
    this.database = database;
    this.records = new CaseRecords(database);
    this.mail = new MailSearch(database);
    this.remembered = new RememberedSearch(database);
    this.lists = new ListSearch(watchlists);
    this.shared = new SharedSearch(database);
  }

  public FoundPerson find(Tenant tenant, PersonSought person) {
    Set<Long> about = new TreeSet<>();
    Set<Long> mentioned = new TreeSet<>();
    List<Long> page = page(tenant, 0);
    while (!page.isEmpty()) {
      for (long number : page) {
        look(new CaseId(tenant, number), person, about, mentioned);
      }
      page = page(tenant, page.getLast());
    }
    mentioned.removeAll(about);
    return new FoundPerson(
        ids(tenant, about),
        ids(tenant, mentioned),
        mail.messages(tenant, person),
        mail.replies(tenant, person),
        remembered.find(tenant, person),
        lists.find(person),
        shared.find(tenant, person, ids(tenant, about)));
  }

  private List<Long> page(Tenant tenant, long after) {
    return database.transactions().in(tenant, () -> records.numbers(tenant, after, PAGE));
  }

  private void look(CaseId id, PersonSought person, Set<Long> about, Set<Long> mentioned) {
    database
        .transactions()
        .run(
            id.tenant(),
            () -> {
              CaseHistory history = records.find(id).map(CaseRecord::history).orElse(null);
              if (history == null) {
                return;
              }
              if (isAbout(history, person)) {
                about.add(id.number());
                mentioned.addAll(records.sharing(id));
              } else if (CaseWords.of(history).anyMatch(person::isIn)) {
                mentioned.add(id.number());
              }
            });
  }

  /** By what anybody ever said of who is vetted. */
  private static boolean isAbout(CaseHistory history, PersonSought person) {
    return history.entries().stream()
        .filter(Entry.HandedIn.class::isInstance)
        .map(entry -> ((Entry.HandedIn) entry).submission())
        .flatMap(PersonSearch::vetted)
        .anyMatch(person::isIn);
  }

  private static Stream<String> vetted(Submission submission) {
    return Stream.concat(
            Stream.ofNullable(submission.name()),
            submission.exhibits().stream().map(Exhibit::speaker))
        .filter(Objects::nonNull);
  }

  private static List<CaseId> ids(Tenant tenant, Set<Long> numbers) {
    return numbers.stream().map(number -> new CaseId(tenant, number)).toList();
  }
}
