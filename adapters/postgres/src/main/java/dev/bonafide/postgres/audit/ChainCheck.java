package dev.bonafide.postgres.audit;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a tenant's chain from its beginning, and tells whether anything was changed since. Someone
 * who has the database and no key can at most bring back an end that was once sealed, with the
 * cases as they were then.
 */
public final class ChainCheck {
  private static final PropertyFile QUERIES = PropertyFile.beside(ChainCheck.class, "chain-check");

  private static final int PAGE = 1_000;

  /** Lines that are alike have as many events. */
  private static final String MISSING = QUERIES.text("missing");

  private final Database database;
  private final AuditTrail trail;

  public ChainCheck(Database database) {
    this.database = database;
    this.trail = new AuditTrail(database);
  }

  /** Those that have a chain, or should have one. */
  public List<Tenant> tenants() {
    return trail.tenants();
  }

  /**
   * Reads the chain, as far as it went when it was asked for.
   *
   * @param each told of every event, up to the first that was changed
   * @return what is wrong; empty where every event is as it was added, and none is missing
   */
  public Optional<String> read(Tenant tenant, Consumer<AuditRow> each) {
    ChainEnd end = trail.end(tenant);
    return events(tenant, end.link(), each).or(() -> missing(tenant)).or(() -> end(tenant, end));
  }

  /**
   * Seals the end of a chain that was begun without a key, or that a program without it went on
   * with.
   *
   * @return whether there is a key
   */
  public boolean seal(Tenant tenant) {
    return database.attempt(tenant, () -> trail.seal(tenant));
  }

  private Optional<String> events(Tenant tenant, ChainLink end, Consumer<AuditRow> each) {
    ChainLink at = ChainLink.START;
    while (at.sequence() < end.sequence()) {
      int most = (int) Math.min(PAGE, end.sequence() - at.sequence());
      List<AuditRow> page = trail.page(tenant, at.sequence(), most);
      if (page.isEmpty()) {
        return Optional.of("event %d is missing".formatted(at.sequence() + 1));
      }
      for (AuditRow row : page) {
        if (!row.follows(at)) {
          return Optional.of("event %d is not the one that was added".formatted(at.sequence() + 1));
        }
        each.accept(row);
        at = new ChainLink(row.sequence(), row.hash());
      }
    }
    return at.equals(end) ? Optional.empty() : Optional.of("the chain does not end as it was left");
  }

  private Optional<String> end(Tenant tenant, ChainEnd end) {
    if (end.last() > end.link().sequence()) {
      return Optional.of("event %d stands behind the end".formatted(end.link().sequence() + 1));
    }
    boolean sealed = database.in(tenant, () -> end.isSealed(tenant, database.words()));
    return sealed ? Optional.empty() : Optional.of("its end is not sealed with the key");
  }

  /**
   * The first event that there must be by what the cases say, and is not; empty where none is
   * missing.
   */
  private Optional<String> missing(Tenant tenant) {
    return database.about(tenant, MISSING).optional(row -> row.text("what"));
  }
}
