package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Retention;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.resource.PropertyFile;

/**
 * Keeps what tenants prefer, a row each.
 *
 * @param retention how long everyone's words are kept at most
 */
public record PostgresTenants(Database database, Retention retention) implements Tenants {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(PostgresTenants.class, "postgres-tenants");

  private static final String READ = QUERIES.text("read");

  private static final String WRITE = QUERIES.text("write");

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
