package dev.bonafide.postgres.seal;

import dev.bonafide.casefile.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words in one tenant's rows, within that tenant's transaction. */
public record WordsOfTenant(TenantWords words, Tenant tenant) {

  public byte[] stored(String text) {
    return words.stored(tenant, text);
  }

  public byte @Nullable [] storedOrNull(@Nullable String text) {
    return text == null ? null : stored(text);
  }

  public byte[] digest(String text) {
    return words.digest(tenant, text);
  }

  /** What stands in a column that is never null. */
  public String in(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(orNull(row, column), column);
  }

  public @Nullable String orNull(ResultSet row, String column) throws SQLException {
    byte[] stored = row.getBytes(column);
    return stored == null ? null : words.read(tenant, stored);
  }
}
