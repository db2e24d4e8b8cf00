package dev.bonafide.postgres.watchlist;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Watchlists, each of which is replaced as a whole or not at all, whatever dies meanwhile. */
public final class StoredWatchlists {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(StoredWatchlists.class, "stored-watchlists");

  /** Indicators in a row: few enough to be sealed at once, many enough that few rows do. */
  private static final int PART = 1000;

  private static final String ALL = QUERIES.text("all");

  /** Who replaces the same list meanwhile waits for the row. */
  private static final String WRITE = QUERIES.text("write");

  /** Who replaces the same list meanwhile waits. */
  private static final String LOCK = QUERIES.text("lock");

  private static final String SHRINK = QUERIES.text("shrink");

  private static final String DELETE_PARTS = QUERIES.text("delete-parts");

  private static final String WRITE_PART = QUERIES.text("write-part");

  /** In one statement, so that no one sees the head of one day and the parts of another. */
  private static final String READ = QUERIES.text("read");

  private static final String DELETE = QUERIES.text("delete");

  private final Database database;
  private final Tenant tenant;

  /**
   * The lists of someone.
   *
   * @param tenant {@link Tenant#INSTALLATION} for those that hold for everyone, as rules do
   */
  public StoredWatchlists(Database database, Tenant tenant) {
    this.database = database;
    this.tenant = tenant;
  }

  /** What is known of each, by name. */
  public List<StoredWatchlist> all() {
    return database.about(tenant, ALL).list(StoredWatchlists::described);
  }

  /** All of them with their identifiers, by name. */
  public List<Watchlist> read() {
    return all().stream().map(one -> read(one.name())).flatMap(Optional::stream).toList();
  }

  /** One with its identifiers; empty where there is none of this name. */
  public Optional<Watchlist> read(String name) {
    List<Watchlist> parts =
        database.about(tenant, READ).param("name", name).list(StoredWatchlists::part);
    return parts.stream().findFirst().map(first -> joined(first, parts));
  }

  private static Watchlist joined(Watchlist first, List<Watchlist> parts) {
    return new Watchlist(
        first.name(),
        first.source(),
        first.trust(),
        first.asOf(),
        first.until(),
        parts.stream().flatMap(part -> part.indicators().stream()).toList());
  }

  /**
   * Stores a list in place of the one of its name.
   *
   * @param origin the file or address that it was read from
   * @param stored told how many indicators are stored after every so many; none of them is seen
   *     before all are
   */
  public void replace(Watchlist list, String origin, Instant at, IntConsumer stored) {
    database.run(
        tenant,
        () -> {
          describe(list, origin, at);
          writeParts(list, stored);
        });
  }

  private void writeParts(Watchlist list, IntConsumer stored) {
    database.about(tenant, DELETE_PARTS).param("name", list.name()).update();
    List<Indicator> all = list.indicators();
    for (int from = 0; from < all.size(); from += PART) {
      int end = Math.min(from + PART, all.size());
      database
          .about(tenant, WRITE_PART)
          .param("name", list.name())
          .param("part", from / PART)
          .words("indicators", IndicatorLines.of(all.subList(from, end)))
          .update();
      stored.accept(end);
    }
  }

  /**
   * Takes entries of a list away, or something of them. The list keeps its day; without any entries
   * it goes.
   *
   * @param left what is left of an entry; empty for nothing
   */
  public void reduce(String name, Function<Indicator, Optional<Indicator>> left) {
    database.run(
        tenant,
        () -> {
          database.about(tenant, LOCK).param("name", name).finds();
          Optional<Watchlist> found = read(name);
          found
              .map(list -> list.leaving(left))
              .filter(list -> !list.equals(found.get()))
              .ifPresent(this::rewrite);
        });
  }

  private void rewrite(Watchlist left) {
    if (left.indicators().isEmpty()) {
      database.about(tenant, DELETE).param("name", left.name()).update();
      return;
    }
    database
        .about(tenant, SHRINK)
        .param("name", left.name())
        .param("fingerprint", left.fingerprint())
        .param("indicators", left.indicators().size())
        .update();
    writeParts(left, _ -> {});
  }

  /** Whether there was one of this name; it is gone. */
  public boolean remove(String name) {
    return database.about(tenant, DELETE).param("name", name).update() == 1;
  }

  private void describe(Watchlist list, String origin, Instant at) {
    database
        .about(tenant, WRITE)
        .param("name", list.name())
        .param("source", list.source())
        .param("origin", origin)
        .param("trust", list.trust().word())
        .param("asOf", list.asOf())
        .param("until", list.until())
        .param("importedAt", at)
        .param("fingerprint", list.fingerprint())
        .param("indicators", list.indicators().size())
        .update();
  }

  private static Watchlist part(TenantRow row) {
    return new Watchlist(
        row.text("name"),
        row.text("source"),
        Trust.of(row.text("trust")).orElseThrow(),
        row.day("as_of"),
        row.dayOrNull("until"),
        IndicatorLines.read(row.words("indicators")));
  }

  private static StoredWatchlist described(TenantRow row) {
    return new StoredWatchlist(
        row.text("name"),
        row.text("source"),
        row.text("origin"),
        Trust.of(row.text("trust")).orElseThrow(),
        row.day("as_of"),
        row.dayOrNull("until"),
        row.moment("imported_at"),
        row.text("fingerprint"),
        row.count("indicators"));
  }
}
