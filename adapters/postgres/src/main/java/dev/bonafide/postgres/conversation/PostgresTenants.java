package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantTransactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what tenants prefer, a row each. */
public final class PostgresTenants implements Tenants {
  private static final String READ =
      "select subject_kind, questions, language from preference where tenant = :tenant";

  private static final String WRITE =
      """
      insert into preference (tenant, subject_kind, questions, language)
      values (:tenant, :subjectKind, :questions, :language)
      on conflict (tenant) do update
      set subject_kind = excluded.subject_kind, questions = excluded.questions,
          language = excluded.language
      """;

  private final JdbcClient sql;
  private final TenantTransactions transactions;

  public PostgresTenants(Database database) {
    this.sql = database.sql();
    this.transactions = database.transactions();
  }

  @Override
  public Preferences preferences(Tenant tenant) {
    return transactions
        .in(tenant, () -> about(READ, tenant).query((row, _) -> preferences(row)).optional())
        .orElse(Preferences.USUAL);
  }

  @Override
  public void prefer(Tenant tenant, Preferences preferences) {
    SubjectKind subject = preferences.subject();
    BotLanguage language = preferences.language();
    transactions.run(
        tenant,
        () ->
            about(WRITE, tenant)
                .param("subjectKind", subject == null ? null : subject.id())
                .param("questions", preferences.questions())
                .param("language", language == null ? null : language.code())
                .update());
  }

  private JdbcClient.StatementSpec about(String statement, Tenant tenant) {
    return sql.sql(statement).param("tenant", tenant.id());
  }

  private static Preferences preferences(ResultSet row) throws SQLException {
    String kind = row.getString("subject_kind");
    SubjectKind subject = kind == null ? null : SubjectKind.of(kind).orElse(null);
    String code = row.getString("language");
    BotLanguage language = code == null ? null : BotLanguage.of(code).orElse(null);
    return new Preferences(subject, row.getInt("questions"), language);
  }
}
