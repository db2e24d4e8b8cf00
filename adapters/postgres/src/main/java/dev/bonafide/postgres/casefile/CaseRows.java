package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements about one case. */
record CaseRows(JdbcClient sql) {

  JdbcClient.StatementSpec about(CaseId id, String statement) {
    return sql.sql(statement).param("tenant", id.tenant().id()).param("number", id.number());
  }

  JdbcClient.StatementSpec about(CaseId id, int line, String statement) {
    return about(id, statement).param("line", line);
  }
}
