package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.PersonSought;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantStatement;
import dev.bonafide.postgres.mail.Tombstones;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import java.util.Set;

/**
 * Takes everything about someone away: the cases in which they are screened as a whole, of other
 * cases that hold their name or exhibits the words, mail and memories that hold either, and entries
 * of the team's own watchlists.
 */
public final class PersonErasure {
  /** Someone may have been at work on what came in meanwhile. */
  private static final int ROUNDS = 3;

  private static final String END_REPLY =
      """
      update outbound_message set state = 'DONE', body = '', failure_reason = null
      where tenant = :tenant and key = :key and state <> 'DONE'
      """;

  private static final String FORGET =
      "delete from tenant_setting where tenant = :tenant and topic = :topic and key = :key";

  private final Database database;
  private final StoredWatchlists watchlists;
  private final PersonSearch search;
  private final CaseRemoval removal;
  private final Tombstones tombstones;

  /**
   * @param watchlists those in which the team's own entries about them are
   */
  public PersonErasure(Database database, StoredWatchlists watchlists, CaseRemoval removal) {
    this.database = database;
    this.watchlists = watchlists;
    this.search = new PersonSearch(database, watchlists);
    this.removal = removal;
    this.tombstones = new Tombstones(database);
  }

  /** Erases them where no case goes by another name of theirs. */
  public FoundPerson erase(Tenant tenant, PersonSought person, CaseRemoval.Request request) {
    return erase(tenant, person, Set.of(), request);
  }

  /**
   * Erases them, each case and message in a transaction of its own: what breaks off can be begun
   * again, and finds what is left.
   *
   * @param also the numbers of cases that are about them, whatever name stands there
   * @return what was still found afterwards, since someone handed it in again meanwhile
   */
  public FoundPerson erase(
      Tenant tenant, PersonSought person, Set<Long> also, CaseRemoval.Request request) {
    FoundPerson found = search.find(tenant, person, also);
    for (int round = 0; round < ROUNDS && !found.isNowhere(); round++) {
      erase(tenant, found, request);
      found
          .listed()
          .forEach(one -> watchlists.reduce(one.list(), entry -> ListSearch.left(entry, person)));
      found = search.find(tenant, person, also);
    }
    Vacuum.run(database);
    return found;
  }

  private void erase(Tenant tenant, FoundPerson found, CaseRemoval.Request request) {
    found
        .messages()
        .forEach(one -> database.run(tenant, () -> tombstones.buryOne(tenant, one.key())));
    found.about().forEach(id -> removal.erase(id, request));
    found.mentioned().forEach(id -> removal.empty(id, request, null));
    found.replies().forEach(one -> about(END_REPLY, tenant, one.key()).update());
    found
        .settings()
        .forEach(one -> about(FORGET, tenant, one.key()).param("topic", one.topic()).update());
  }

  private TenantStatement about(String statement, Tenant tenant, String key) {
    return database.about(tenant, statement).param("key", key);
  }
}
