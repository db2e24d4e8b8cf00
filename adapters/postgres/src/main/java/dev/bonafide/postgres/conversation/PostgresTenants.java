package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Retention;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;

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
        .about(tenant, READ)
        .optional(PostgresTenants::preferences)
        .orElse(Preferences.USUAL);
  }

  @Override
  public void prefer(Tenant tenant, Preferences preferences) {
    SubjectKind subject = preferences.subject();
    BotLanguage language = preferences.language();
    Retention retention = preferences.retention();
    database
        .about(tenant, WRITE)
        .param("subjectKind", subject == null ? null : subject.id())
        .param("questions", preferences.questions())
        .param("language", language == null ? null : language.code())
        .param("retentionDays", retention == null ? null : retention.days())
        .update();
  }

  private static Preferences preferences(TenantRow row) {
    String kind = row.textOrNull("subject_kind");
    SubjectKind subject = kind == null ? null : SubjectKind.of(kind).orElse(null);
    String code = row.textOrNull("language");
    BotLanguage language = code == null ? null : BotLanguage.of(code).orElse(null);
    String days = row.textOrNull("retention_days");
    Retention retention = days == null ? null : new Retention(Integer.parseInt(days));
    return new Preferences(subject, row.count("questions"), language, retention);
  }
}
