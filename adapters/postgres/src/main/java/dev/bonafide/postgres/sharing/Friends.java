package dev.bonafide.postgres.sharing;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.audit.AuditTrail;
import dev.bonafide.postgres.sql.Timestamps;
import dev.bonafide.postgres.watchlist.StoredWatchlists;
import dev.bonafide.sharing.VerifyingKey;
import dev.bonafide.watchlist.Watchlist;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose bundles are taken in. */
public final class Friends {
  private static final String LIST =
      """
      select name, public_key, added_at, signed_at from sharing_friend
      where tenant = :tenant order by name
      """;

  private static final String ADD =
      """
      insert into sharing_friend (tenant, name, public_key, added_at)
      values (:tenant, :name, :key, :at)
      on conflict (tenant, name) do update
      set public_key = excluded.public_key, added_at = excluded.added_at, signed_at = null
      """;

  private static final String REMOVE =
      "delete from sharing_friend where tenant = :tenant and name = :name";

  /** Who takes in another bundle of theirs meanwhile waits. */
  private static final String LOCK =
      """
      select name, public_key, added_at, signed_at from sharing_friend
      where tenant = :tenant and name = :name for update
      """;

  private static final String SIGNED =
      "update sharing_friend set signed_at = :at where tenant = :tenant and name = :name";

  private final Database database;
  private final Tenant tenant;
  private final JdbcClient sql;
  private final StoredWatchlists lists;
  private final AuditTrail audit;

  /**
   * Those of somebody.
   *
   * @param tenant {@link Tenant#INSTALLATION} for those whose lists hold for everybody
   */
  public Friends(Database database, Tenant tenant) {
    this.database = database;
    this.tenant = tenant;
    this.sql = database.sql();
    this.lists = new StoredWatchlists(database, tenant);
    this.audit = new AuditTrail(database);
  }

  /** All of them, by name. */
  public List<Friend> all() {
    return database
        .transactions()
        .in(tenant, () -> about(LIST).query((row, _) -> friend(row)).list());
  }

  /** Trusts a key under a name, in place of the key that the name may have had. */
  public void add(String name, VerifyingKey key, String by, Instant at) {
    database
        .transactions()
        .run(
            tenant,
            () -> {
              about(ADD)
                  .param("name", name)
                  .param("key", key.text())
                  .param("at", Timestamps.of(at))
                  .update();
              note(AuditAct.KEYS, "trusted " + key.fingerprint(), by, at);
            });
  }

  /** Whether there was one of this name; what they shared goes with them. */
  public boolean remove(String name, String by, Instant at) {
    return withLocked(
        name,
        friend -> {
          about(REMOVE).param("name", name).update();
          lists.remove(friend.list());
          note(AuditAct.KEYS, "trusted no longer " + print(friend), by, at);
        });
  }

  /** What is made of a friend's bundle, seen with what is there of theirs. */
  @FunctionalInterface
  public interface Taking {
    /** The list as it is to stand; it may be empty. */
    Watchlist of(Friend friend, Optional<Watchlist> before);
  }

  /**
   * Takes in a bundle of somebody, unless it is gone who they are.
   *
   * @param signedAt of the bundle
   */
  public boolean take(String name, Instant signedAt, Taking taking, String by, Instant at) {
    return withLocked(name, friend -> take(friend, signedAt, taking, by, at));
  }

  /** Whether there is one of this name, with whom something was done while others wait. */
  private boolean withLocked(String name, Consumer<Friend> work) {
    return database
        .transactions()
        .in(
            tenant,
            () -> {
              Optional<Friend> known = locked(name);
              known.ifPresent(work);
              return known.isPresent();
            });
  }

  private void take(Friend friend, Instant signedAt, Taking taking, String by, Instant at) {
    Watchlist list = taking.of(friend, lists.read(friend.list()));
    if (list.indicators().isEmpty()) {
      lists.remove(list.name());
    } else {
      lists.replace(list, print(friend), at, _ -> {});
    }
    about(SIGNED).param("name", friend.name()).param("at", Timestamps.of(signedAt)).update();
    note(AuditAct.IMPORTED, list.indicators().size() + " indicators of " + print(friend), by, at);
  }

  private static String print(Friend friend) {
    return friend.key().fingerprint();
  }

  private Optional<Friend> locked(String name) {
    return about(LOCK).param("name", name).query((row, _) -> friend(row)).optional();
  }

  private void note(AuditAct act, String detail, String by, Instant at) {
    audit.add(AuditEvent.of(tenant, at, by, act, detail));
  }

  private static Friend friend(ResultSet row) throws SQLException {
    return new Friend(
        row.getString("name"),
        new VerifyingKey(row.getString("public_key")),
        Timestamps.at(row, "added_at"),
        Timestamps.orNull(row, "signed_at"));
  }

  private JdbcClient.StatementSpec about(String statement) {
    return sql.sql(statement).param("tenant", tenant.id());
  }
}
