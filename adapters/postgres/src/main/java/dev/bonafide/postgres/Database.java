package dev.bonafide.postgres;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.seal.KeyRows;
import dev.bonafide.postgres.seal.MasterKey;
import dev.bonafide.postgres.seal.SealedWords;
import dev.bonafide.postgres.seal.TenantWords;
import dev.bonafide.postgres.seal.WordsOfTenant;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An open database with up-to-date tables: one that runs elsewhere, or one that this program starts
 * for itself and keeps in a folder.
 */
public final class Database implements AutoCloseable {
  private final DatabaseAddress owner;
  private final DatabaseAddress login;
  private final Pools pools;
  private final DatabaseAccess access;
  private final DatabaseAccess arrivals;
  private final TenantTransactions lazy;
  private final ConnectionShare visitors;
  private final @Nullable EmbeddedServer own;

  private Database(
      DatabaseAddress owner,
      DatabaseAddress login,
      @Nullable EmbeddedServer own,
      Pools.Sizing sizing) {
    this.owner = owner;
    this.login = login;
    this.pools = Pools.open(login, sizing);
    this.access = DatabaseAccess.over(pools.work());
    this.arrivals = DatabaseAccess.over(pools.arrivals());
    this.lazy = new TenantTransactions(pools.picks());
    this.visitors = new ConnectionShare(sizing.connections() / 2, sizing.longestWait());
    this.own = own;
  }

  private Database(Database same, DatabaseAccess access, DatabaseAccess arrivals) {
    this.owner = same.owner;
    this.login = same.login;
    this.pools = same.pools;
    this.access = access;
    this.arrivals = arrivals;
    this.lazy = same.lazy;
    this.visitors = same.visitors;
    this.own = same.own;
  }

  /**
   * Connects to a database that runs elsewhere.
   *
   * @param address such as {@code postgresql://user:password@host:5432/name}
   * @param user null where the address has it
   * @param password null where the address has it, or none is wanted
   * @throws Unusable if it cannot be used
   */
  public static Database at(String address, @Nullable String user, @Nullable String password) {
    return at(DatabaseAddress.of(address, user, password), Pools.Sizing.SERVER);
  }

  /** Connects for one command, which waits longer than a server may. The arguments are the same. */
  public static Database lookAt(String address, @Nullable String user, @Nullable String password) {
    return at(DatabaseAddress.of(address, user, password), Pools.Sizing.COMMAND);
  }

  private static Database at(DatabaseAddress server, Pools.Sizing sizing) {
    Connecting.check(server);
    return prepared(server, null, sizing);
  }

  /**
   * Looks whether a database that runs elsewhere can be reached. The arguments are those of {@link
   * #at}.
   *
   * @return what keeps it from being reached and may pass by itself; empty where it answers
   * @throws Unusable if waiting does not help
   */
  public static Optional<Unusable> outOfReach(
      String address, @Nullable String user, @Nullable String password) {
    try {
      Connecting.check(DatabaseAddress.of(address, user, password));
      return Optional.empty();
    } catch (Unusable unusable) {
      if (unusable.passes()) {
        return Optional.of(unusable);
      }
      throw unusable;
    }
  }

  /**
   * Starts the database kept in a folder, which is made if it is not there. The folder is this
   * process's alone until it is closed.
   *
   * @throws Unusable if it cannot be used, such as when another process has it
   */
  public static Database in(Path folder) {
    return in(folder, Pools.Sizing.SERVER);
  }

  private static Database in(Path folder, Pools.Sizing sizing) {
    EmbeddedServer own = EmbeddedServer.start(folder);
    try {
      return prepared(own.server(), own, sizing);
    } catch (RuntimeException failure) {
      own.close();
      throw failure;
    }
  }

  /**
   * Opens the database kept in a folder for one command: connects to the one that another process
   * runs there, or starts it where no one does.
   *
   * @throws Unusable if it cannot be used
   */
  public static Database lookInto(Path folder) {
    return EmbeddedServer.running(folder)
        .map(server -> at(server, Pools.Sizing.COMMAND))
        .orElseGet(() -> in(folder, Pools.Sizing.COMMAND));
  }

  /** Brings the tables up to date as their owner, and works as someone who may do less. */
  private static Database prepared(
      DatabaseAddress owner, @Nullable EmbeddedServer own, Pools.Sizing sizing) {
    Migrations.bringUpToDate(owner);
    DatabaseAddress login = Login.of(owner);
    TenantIsolation.check(login);
    return new Database(owner, login, own, sizing);
  }

  /** Runs statements within the caller's transaction; without one no tenant's rows are there. */
  public JdbcClient sql() {
    return access.sql();
  }

  /**
   * The same over connections of its own, for what platforms deliver: it is stored however much
   * else there is to do. It takes no part in a transaction of the others.
   */
  public Database forArrivals() {
    return new Database(this, arrivals, arrivals);
  }

  /** The same for people on the page and callers of the API, who never take every connection. */
  public Database forVisitors() {
    return new Database(this, access.within(visitors), arrivals);
  }

  /** Whether someone waits for a connection. */
  public boolean isBusy() {
    return visitors.isAwaited() || pools.isAwaited();
  }

  /** Whether something failed because all connections were in use, and for no other reason. */
  public static boolean isBusy(Throwable failure) {
    return Awaited.isBusy(failure);
  }

  /**
   * The same, in which what people write is sealed from now on, and what was is opened. Closing
   * either closes both.
   *
   * @throws dev.bonafide.postgres.seal.BrokenSeal if the master key does not open what is there
   */
  public Database sealedBy(MasterKey master) {
    SealedWords sealed = new SealedWords(sql(), master);
    asCourier(sealed::outdated).forEach(tenant -> run(tenant, () -> sealed.check(tenant)));
    return new Database(this, access.sealedBy(master), arrivals.sealedBy(master));
  }

  /**
   * Has every tenant's key encrypted under the master key that holds now. Processes that do not
   * know that one can open nothing from then on.
   */
  public void renewKeys() {
    if (words() instanceof SealedWords sealed) {
      asCourier(sealed::outdated).forEach(tenant -> run(tenant, () -> sealed.renewKey(tenant)));
    }
  }

  /** Whether something was sealed here, so that it takes a key to read it. */
  public boolean hasKeys() {
    return asCourier(() -> KeyRows.isAny(sql()));
  }

  /** Whether what people write is sealed. */
  public boolean isSealed() {
    return words() != TenantWords.UNSEALED;
  }

  /** What people wrote, on its way into rows and back. */
  public TenantWords words() {
    return access.words();
  }

  /** The same of one tenant. */
  public WordsOfTenant words(Tenant tenant) {
    return new WordsOfTenant(words(), tenant);
  }

  /** Begins a statement that calls the tenant {@code :tenant}. */
  public TenantStatement about(Tenant tenant, String statement) {
    return new TenantStatement(access, words(tenant), statement).param("tenant", tenant.id());
  }

  /** Begins a statement about how the rows of all tenants stand, without a word of them. */
  public TenantStatement across(String statement) {
    return new TenantStatement(access, null, statement);
  }

  /** Begins a statement that calls the number of a case {@code :number} as well. */
  public TenantStatement about(CaseId id, String statement) {
    return about(id.tenant(), statement).param("number", id.number());
  }

  /** Begins a statement that calls a line of a case {@code :line} as well. */
  public TenantStatement about(CaseId id, int line, String statement) {
    return about(id, statement).param("line", line);
  }

  /** {@linkplain TenantTransactions#in Runs} work on one tenant's rows. */
  public <T extends @Nullable Object> T in(Tenant tenant, Supplier<T> work) {
    return access.transactions().in(tenant, work);
  }

  /** The same where nothing comes back. */
  public void run(Tenant tenant, Runnable work) {
    access.transactions().run(tenant, work);
  }

  /** The same for work that is kept only where it answers that it did something. */
  public boolean attempt(Tenant tenant, BooleanSupplier work) {
    return access.transactions().attempt(tenant, work);
  }

  /** {@linkplain TenantTransactions#asCourier Runs} work on all tenants' mail. */
  public <T extends @Nullable Object> T asCourier(Supplier<T> work) {
    return access.transactions().asCourier(work);
  }

  /** The same over {@link #picks}: what they commit need not reach the disk at once. */
  public TenantTransactions lazyTransactions() {
    return lazy;
  }

  /** For the alarm: commits there need not reach the disk at once. */
  public DataSource picks() {
    return pools.picks();
  }

  /**
   * For connections that are held for as long as a process lives, and end with it: for locks, which
   * are no rows.
   */
  public DataSource lasting() {
    return login.source();
  }

  /** Connections of the tables' owner, for what no one else may do, such as a vacuum. */
  public DataSource owner() {
    return owner.source();
  }

  DatabaseAddress server() {
    return owner;
  }

  /** Whether no one but this process works with it. */
  public boolean isOwn() {
    return own != null;
  }

  /** Where it is, for people: without names and passwords. */
  public String shown() {
    return owner.shown();
  }

  /** What its clock says. */
  public Instant now() {
    return across("select clock_timestamp()").single(row -> row.moment("clock_timestamp"));
  }

  @Override
  public void close() {
    pools.close();
    if (own != null) {
      own.close();
    }
  }
}
