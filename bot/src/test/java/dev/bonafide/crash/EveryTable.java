package dev.bonafide.crash;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that a server has stored, by the catalogue of its database: a table that is added
 * later is among it, and what is sealed is opened.
 */
final class EveryTable {
  private static final byte SEALED = (byte) 0xFE;

  private static final String COLUMNS =
      """
      select table_name || '.' || column_name from information_schema.columns
      where table_schema = 'bonafide' order by 1
      """;

  /** Two of a case's tables call its number otherwise. */
  private static final String NUMBERED =
      """
      select table_name || '.' || column_name from information_schema.columns
      where table_schema = 'bonafide' and data_type = 'bigint'
        and column_name in ('number', 'other', 'case_number')
        and table_name in (
          select table_name from information_schema.columns
          where table_schema = 'bonafide' and column_name = 'tenant')
      """;

  private final Database database;
  private final JdbcClient sql;

  EveryTable(Database database) {
    this.database = database;
    this.sql = JdbcClient.create(database.owner());
  }

  /** The columns in which one of some words stands, in capitals or not. */
  Set<String> holding(String... words) {
    Set<String> found = new TreeSet<>();
    for (String column : sql.sql(COLUMNS).query(String.class).list()) {
      if (values(column).anyMatch(value -> holds(value, words))) {
        found.add(column);
      }
    }
    return found;
  }

  /** The tables in which something has the number of a case. */
  Set<String> about(CaseId id) {
    Set<String> found = new TreeSet<>();
    for (String column : sql.sql(NUMBERED).query(String.class).list()) {
      long rows =
          sql.sql(
                  "select count(*) from bonafide.%s where tenant = :tenant and %s = :number"
                      .formatted(table(column), name(column)))
              .param("tenant", id.tenant().id())
              .param("number", id.number())
              .query(Long.class)
              .single();
      if (rows > 0) {
        found.add(table(column));
      }
    }
    return found;
  }

  private static String table(String column) {
    return column.substring(0, column.indexOf('.'));
  }

  private static String name(String column) {
    return "\"" + column.substring(column.indexOf('.') + 1) + "\"";
  }

  private static boolean holds(String value, String... words) {
    String small = value.toLowerCase(Locale.ROOT);
    return Stream.of(words).anyMatch(word -> small.contains(word.toLowerCase(Locale.ROOT)));
  }

  private Stream<String> values(String column) {
    List<Map<String, @Nullable Object>> rows =
        sql.sql("select *, %s as looked_at from bonafide.%s".formatted(name(column), table(column)))
            .query()
            .listOfRows();
    return rows.stream()
        .filter(row -> row.get("looked_at") != null)
        .flatMap(row -> readings(row.get("tenant"), Objects.requireNonNull(row.get("looked_at"))));
  }

  /** As it is, and as its tenant's key opens it. */
  private Stream<String> readings(@Nullable Object tenant, Object value) {
    if (!(value instanceof byte[] bytes)) {
      return Stream.of(value.toString());
    }
    String plain = new String(bytes, StandardCharsets.UTF_8);
    if (tenant == null || bytes.length == 0 || bytes[0] != SEALED) {
      return Stream.of(plain);
    }
    Tenant whose = new Tenant(tenant.toString());
    return Stream.of(plain, database.in(whose, () -> database.words().read(whose, bytes)));
  }
}
