package dev.bonafide.postgres;

import dev.bonafide.casefile.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as an earlier version of the tables held it, with mail and a case in it. */
record StoredBefore(int version) {
  static final Tenant TENANT = new Tenant("slack:T1");
  static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

  private static final int STANDARD_NAMES = 10;
  private static final int RETENTION = 14;

  private static final List<String> ROWS =
      List.of(
          "receipt (tenant, key, platform, conversation, payload, at, state, attempts, not_before,"
              + " why) values ('slack:T1', 'in', 'slack', 'C1', 'hello', '2026-01-02T03:04:05Z',"
              + " 'PARKED', 3, '2026-01-02T03:04:05Z', 'it failed')",
          "receipt (tenant, key, platform, conversation, payload, at, state, not_before) values"
              + " ('slack:T1', 'next', 'slack', 'C1', 'hello', '2026-01-02T03:04:05Z', 'WAITING',"
              + " '2026-01-02T03:04:05Z')",
          "reply (tenant, key, platform, conversation, body, state, attempts, looks, posted, since,"
              + " not_before, why) values ('slack:T1', 'out', 'slack', 'C1', 'hi', 'PARKED', 2, 1,"
              + " '2026-01-01T00:00:00Z', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z', 'nobody"
              + " there')",
          "tenant (tenant, cases) values ('slack:T1', 1)",
          "case_entry (tenant, number, line, kind, at, by) values ('slack:T1', 1, 0, 'HANDED_IN',"
              + " '2026-01-02T03:04:05Z', 'U1')",
          "exhibit (tenant, hash, text) values ('slack:T1', '1', 'Hello.')",
          "handed_in (tenant, number, line, place, hash, name, private) values ('slack:T1', 1, 0,"
              + " 0, '1', 'chat', false)");

  /** What version 10 called them. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "^receipt ", "inbound_message ",
          "^reply ", "outbound_message ",
          "^handed_in ", "case_exhibit ");

  private static final Map<String, String> RENAMED_COLUMNS =
      Map.of(
          "payload, at,", "payload, received_at,",
          " why\\)", " failure_reason)",
          " looks,", " lookups,",
          " since,", " first_attempt_at,");

  /** Makes it in a database that holds nothing yet. */
  void make(DatabaseAddress server) {
    Flyway.configure()
        .dataSource(server.source())
        .defaultSchema(Migrations.SCHEMA)
        .createSchemas(true)
        .locations("classpath:db/migration")
        .target(Integer.toString(version))
        .load()
        .migrate();
    JdbcClient sql = JdbcClient.create(server.source());
    rows().forEach(row -> sql.sql("insert into " + Migrations.SCHEMA + "." + row).update());
  }

  private Stream<String> rows() {
    String caseFile =
        "case_file (tenant, number, conversation, at, %s) values ('slack:T1', 1, 'C1',"
            + " '2026-01-02T03:04:05Z', %s)";
    String of =
        version < STANDARD_NAMES
            ? caseFile.formatted("lines", "1")
            : version < RETENTION
                ? caseFile.formatted("entry_count", "1")
                : caseFile.formatted("entry_count, worded_at", "1, '2026-01-02T03:04:05Z'");
    List<String> named = ROWS.stream().map(this::named).toList();
    // Behind the tenant, and before what belongs to it.
    return Stream.of(named.subList(0, 4), List.of(of), named.subList(4, named.size()))
        .flatMap(List::stream);
  }

  private String named(String row) {
    if (version < STANDARD_NAMES) {
      return row;
    }
    String now = row;
    for (Map.Entry<String, String> name : RENAMED.entrySet()) {
      String table = now.replaceFirst(name.getKey(), name.getValue());
      if (!table.equals(now) && !table.startsWith("case_")) {
        for (Map.Entry<String, String> column : RENAMED_COLUMNS.entrySet()) {
          table = table.replaceFirst(column.getKey(), column.getValue());
        }
      }
      now = table;
    }
    return now;
  }
}
