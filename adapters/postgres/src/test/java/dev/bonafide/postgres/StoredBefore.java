package dev.bonafide.postgres;

import dev.bonafide.casefile.Tenant;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database as an earlier version of the tables held it, with mail and a case in it. */
record StoredBefore(int version) {
  static final Tenant TENANT = new Tenant("slack:T1");
  static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

  /** The tenant first, and what belongs to a row behind it. */
  private static final List<String> ROWS =
      List.of(
          "inbound_message (tenant, key, platform, conversation, payload, received_at, state,"
              + " attempts, not_before, failure_reason) values ('slack:T1', 'in', 'slack', 'C1',"
              + " 'hello', '2026-01-02T03:04:05Z', 'PARKED', 3, '2026-01-02T03:04:05Z', 'it"
              + " failed')",
          "inbound_message (tenant, key, platform, conversation, payload, received_at, state,"
              + " not_before) values ('slack:T1', 'next', 'slack', 'C1', 'hello',"
              + " '2026-01-02T03:04:05Z', 'WAITING', '2026-01-02T03:04:05Z')",
          "outbound_message (tenant, key, platform, conversation, body, state, attempts, lookups,"
              + " posted, first_attempt_at, not_before, failure_reason) values ('slack:T1', 'out',"
              + " 'slack', 'C1', 'hi', 'PARKED', 2, 1, '2026-01-01T00:00:00Z',"
              + " '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z', 'nobody there')",
          "tenant (tenant, cases) values ('slack:T1', 1)",
          "case_file (tenant, number, conversation, at, entry_count, worded_at) values"
              + " ('slack:T1', 1, 'C1', '2026-01-02T03:04:05Z', 1, '2026-01-02T03:04:05Z')",
          "case_entry (tenant, number, line, kind, at, by) values ('slack:T1', 1, 0, 'HANDED_IN',"
              + " '2026-01-02T03:04:05Z', 'U1')",
          "exhibit (tenant, hash, text) values ('slack:T1', '1', 'Hello.')",
          "case_exhibit (tenant, number, line, place, hash, name, private) values ('slack:T1', 1,"
              + " 0, 0, '1', 'chat', false)");

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
    ROWS.forEach(row -> sql.sql("insert into " + Migrations.SCHEMA + "." + row).update());
  }
}
