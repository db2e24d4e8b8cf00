package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Retention;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.postgres.Database;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Keeps what tenants prefer, a row each.
 *
 * @param retention how long everyone's words are kept at most
 */
public record PostgresTenants(Database database, Retention retention) implements Tenants {
  private static final String READ =
      """
      select subject_kind, questions, language, retention_days from preference
      where tenant = :tenant
      """;

  private static final String WRITE =
      """
      insert into preference (tenant, subject_kind, questions, language, retention_days)
      values (:tenant, :subjectKind, :questions, :language, :retentionDays)
      on conflict (tenant) do update
      set subject_kind = excluded.subject_kind, questions = excluded.questions,
          language = excluded.language, retention_days = excluded.retention_days
      """;

  @Override
  public Preferences preferences(Tenant tenant) {
    return database
        .in(
            tenant,
            () -> database.about(tenant, READ).query((row, _) -> preferences(row)).optional())
        .orElse(Preferences.USUAL);
  }

  @Override
  public void prefer(Tenant tenant, Preferences preferences) {
    SubjectKind subject = preferences.subject();
    BotLanguage language = preferences.language();
    Retention retention = preferences.retention();
    database.run(
        tenant,
        () ->
            database
                .about(tenant, WRITE)
                .param("subjectKind", subject == null ? null : subject.id())
                .param("questions", preferences.questions())
                .param("language", language == null ? null : language.code())
                .param("retentionDays", retention == null ? null : retention.days())
                .update());
  }

  private static Preferences preferences(ResultSet row) throws SQLException {
    String kind = row.getString("subject_kind");
    SubjectKind subject = kind == null ? null : SubjectKind.of(kind).orElse(null);
    String code = row.getString("language");
    BotLanguage language = code == null ? null : BotLanguage.of(code).orElse(null);
    Integer days = row.getObject("retention_days", Integer.class);
    Retention retention = days == null ? null : new Retention(days);
    return new Preferences(subject, row.getInt("questions"), language, retention);
  }
}
