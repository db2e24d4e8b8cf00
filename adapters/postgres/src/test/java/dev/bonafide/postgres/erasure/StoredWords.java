package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that stands in the database of a tenant, by the catalogue: a table that is added later
 * is among it, and what is sealed is opened.
 */
record StoredWords(Database database, Tenant tenant) {
  private static final String COLUMNS =
      """
      select columns.table_name, columns.column_name, columns.data_type, exists (
        select from information_schema.columns mine
        where mine.table_schema = 'bonafide' and mine.table_name = columns.table_name
          and mine.column_name = 'tenant') as is_tenants
      from information_schema.columns columns where columns.table_schema = 'bonafide'
      """;

  private static final String SEALED =
      """
      select distinct table_name || '.' || column_name from information_schema.columns
      where table_schema = 'bonafide' and data_type = 'bytea'
      """;

  /** All columns of bytes, in which words may stand. */
  static Set<String> columnsOfWords(Database database) {
    return new TreeSet<>(TestDatabase.owner(database).sql(SEALED).query(String.class).list());
  }

  /** The columns in which one of some words stands, in capitals or not. */
  Set<String> holding(String... words) {
    return TestDatabase.asOwner(
        database, owner -> database.in(tenant, () -> holding(owner, words)));
  }

  private Set<String> holding(JdbcClient owner, String... words) {
    Set<String> found = new TreeSet<>();
    for (Column column : columns(owner)) {
      if (values(owner, column).anyMatch(value -> holds(value, words))) {
        found.add(column.table() + "." + column.name());
      }
    }
    return found;
  }

  private static boolean holds(String value, String... words) {
    String small = value.toLowerCase(Locale.ROOT);
    return Stream.of(words).anyMatch(word -> small.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static List<Column> columns(JdbcClient owner) {
    return owner
        .sql(COLUMNS)
        .query(
            (row, _) ->
                new Column(
                    row.getString("table_name"),
                    row.getString("column_name"),
                    row.getString("data_type").equals("bytea"),
                    row.getBoolean("is_tenants")))
        .list();
  }

  private Stream<String> values(JdbcClient owner, Column column) {
    String all = "select \"%s\" as value from \"%s\"".formatted(column.name(), column.table());
    var statement =
        owner
            .sql(all + (column.isTenants() ? " where tenant = :tenant" : ""))
            .param("tenant", tenant.id());
    return column.isBytes()
        ? statement.query((row, _) -> row.getBytes("value")).list().stream()
            .filter(Objects::nonNull)
            .flatMap(this::readings)
        : statement.query((row, _) -> text(row)).list().stream();
  }

  private static String text(ResultSet row) throws SQLException {
    return String.valueOf(row.getString("value"));
  }

  /** As the bytes are, and as the tenant's key opens them. */
  private Stream<String> readings(byte[] bytes) {
    String plain = new String(bytes, StandardCharsets.UTF_8);
    if (bytes.length == 0 || bytes[0] != (byte) 0xFE) {
      return Stream.of(plain);
    }
    return Stream.of(plain, database.words().read(tenant, bytes));
  }

  private record Column(String table, String name, boolean isBytes, boolean isTenants) {}
}
