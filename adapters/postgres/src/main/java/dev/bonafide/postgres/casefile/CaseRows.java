package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.postgres.seal.TenantWords;
import dev.bonafide.postgres.seal.WordsOfTenant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements about one case, and the words in its rows. */
record CaseRows(JdbcClient sql, TenantWords tenantWords) {

  JdbcClient.StatementSpec about(CaseId id, String statement) {
    return sql.sql(statement).param("tenant", id.tenant().id()).param("number", id.number());
  }

  JdbcClient.StatementSpec about(CaseId id, int line, String statement) {
    return about(id, statement).param("line", line);
  }

  WordsOfTenant words(CaseId id) {
    return new WordsOfTenant(tenantWords, id.tenant());
  }
}
