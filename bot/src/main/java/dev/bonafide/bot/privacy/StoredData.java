package dev.bonafide.bot.privacy;

import dev.bonafide.bot.Machine;
import dev.bonafide.bot.removal.Removals;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.CaseRecord;
import dev.bonafide.postgres.casefile.CaseRecords;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.erasure.CaseRemoval;
import dev.bonafide.postgres.erasure.FoundPerson;
import dev.bonafide.postgres.erasure.PersonSearch;
import dev.bonafide.postgres.erasure.StoredTenants;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** What is stored about one tenant, for the operator. */
public record StoredData(Database database, Tenant tenant, Removals removals)
    implements AutoCloseable {
  public static final String TENANT = "--tenant";
  public static final String WHICH = "The workspace, server, or chat, if there are several.";

  private static final int NAMED = 10;

  /** Opens that of the tenant that a command names, or else of the only one that there is. */
  public static StoredData open(Machine machine, ParseResult parsed) {
    return open(machine, parsed.matchedOptionValue(TENANT, (String) null));
  }

  /**
   * Opens it.
   *
   * @param wanted null for the only one that there is
   */
  public static StoredData open(Machine machine, @Nullable String wanted) {
    Database database = machine.database();
    try {
      Tenant tenant = wanted == null ? only(StoredTenants.of(database)) : new Tenant(wanted);
      return new StoredData(database, tenant, Removals.of(database, machine.settings()));
    } catch (RuntimeException refused) {
      database.close();
      throw refused;
    }
  }

  /** The only one; where there are several, no one's data is taken for another's. */
  private static Tenant only(List<Tenant> all) {
    if (all.size() == 1) {
      return all.getFirst();
    }
    String names =
        all.stream()
            .limit(NAMED)
            .map(one -> Printable.line(one.id()))
            .collect(Collectors.joining(", "));
    throw new Refusal(
        all.isEmpty()
            ? "nothing is stored yet: chats, the page, and the API store cases"
            : "choose one with --tenant: %s%s"
                .formatted(names, all.size() > NAMED ? " and more" : ""));
  }

  /** What is stored of another one, in the same database, which this one closes. */
  StoredData of(Tenant other) {
    return new StoredData(database, other, removals);
  }

  /**
   * The case of a number, as it was typed.
   *
   * @throws Refusal for anything but one number
   */
  public CaseId numbered(List<String> arguments) {
    if (arguments.size() != 1 || !arguments.getFirst().matches("[1-9][0-9]{0,17}")) {
      throw new Refusal("give the number of a case; run bonafide case list to see it");
    }
    return new CaseId(tenant, Long.parseLong(arguments.getFirst()));
  }

  /**
   * Holds that the words of a case are stored.
   *
   * @throws Refusal if they are not
   */
  public static void require(PostgresCaseFiles cases, CaseId id) {
    if (cases.find(id).isEmpty()) {
      throw new Refusal("there is no case " + id.number() + ", or its words were deleted");
    }
  }

  /** A case, noted as written out. */
  Optional<CaseRecord> exported(CaseId id, Instant at) {
    CaseRecords records = new CaseRecords(database);
    return database.in(
        tenant,
        () -> {
          Optional<CaseRecord> found = records.find(id);
          found.ifPresent(one -> records.exported(one.history(), Machine.user(), at));
          return found;
        });
  }

  /** The installation's lists, which hold for all tenants. */
  public StoredWatchlists watchlists() {
    return new StoredWatchlists(database, Tenant.INSTALLATION);
  }

  /**
   * Looks for someone.
   *
   * @param also the cases under another form of their name that are theirs
   * @throws Refusal if one of these is someone else's
   */
  FoundPerson find(PersonSought person, Set<Long> also) {
    PersonSearch search = new PersonSearch(database, watchlists());
    if (!also.isEmpty()) {
      PersonOptions.require(also, search.find(tenant, person));
    }
    return search.find(tenant, person, also);
  }

  CaseRemoval.Request request(Instant at) {
    return new CaseRemoval.Request(Machine.user(), "on request", at, removals.erased());
  }

  @Override
  public void close() {
    database.close();
  }
}
