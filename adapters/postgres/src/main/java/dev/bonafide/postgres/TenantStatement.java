package dev.bonafide.postgres;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.seal.WordsOfTenant;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A statement about one tenant's rows, or about how those of all tenants stand. It is a part of the
 * transaction under way, and where there is none, a transaction of its own.
 */
public final class TenantStatement {
  private final DatabaseAccess access;
  private final @Nullable WordsOfTenant words;
  private final JdbcClient.StatementSpec statement;
  private final Map<String, String> unsealed = new HashMap<>();

  TenantStatement(DatabaseAccess access, @Nullable WordsOfTenant words, String statement) {
    this.access = access;
    this.words = words;
    this.statement = access.sql().sql(statement);
  }

  /** Sets a parameter; moments and constants as columns hold them. */
  public TenantStatement param(String name, @Nullable Object value) {
    switch (value) {
      case null -> statement.param(name, null, Types.NULL);
      case Instant moment -> statement.param(name, Timestamps.of(moment));
      case Enum<?> constant -> statement.param(name, constant.name());
      default -> statement.param(name, value);
    }
    return this;
  }

  /** Sets a parameter to what people wrote, sealed once the transaction is under way. */
  public TenantStatement words(String name, @Nullable String text) {
    if (text == null) {
      return param(name, null);
    }
    unsealed.put(name, text);
    return this;
  }

  /** Changes rows, and answers how many. */
  public int update() {
    return run(statement::update);
  }

  /** Whether it finds any row; locks those that it is to lock. */
  public boolean finds() {
    return !list(_ -> true).isEmpty();
  }

  /** Reads all rows. */
  public <T> List<T> list(Function<TenantRow, T> reader) {
    return run(() -> rows(reader).list());
  }

  /** Reads the tenants whose rows it finds. */
  public List<Tenant> tenants() {
    return list(row -> new Tenant(row.text("tenant")));
  }

  /** Reads the only row, if there is one. */
  public <T> Optional<T> optional(Function<TenantRow, T> reader) {
    return run(() -> rows(reader).optional());
  }

  /** Reads the only row. */
  public <T> T single(Function<TenantRow, T> reader) {
    return run(() -> rows(reader).single());
  }

  /** Reads one row after another. */
  public void each(Consumer<TenantRow> reader) {
    var _ =
        list(
            row -> {
              reader.accept(row);
              return true;
            });
  }

  private <T> JdbcClient.MappedQuerySpec<T> rows(Function<TenantRow, T> reader) {
    return statement.query((columns, _) -> reader.apply(new TenantRow(columns, words)));
  }

  private <T> T run(Supplier<T> work) {
    if (words == null) {
      return access.transactions().asCourier(work);
    }
    return access
        .transactions()
        .in(
            words.tenant(),
            () -> {
              unsealed.forEach((name, text) -> statement.param(name, words.stored(text)));
              return work.get();
            });
  }
}
