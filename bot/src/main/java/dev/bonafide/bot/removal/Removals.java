package dev.bonafide.bot.removal;

import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.tenant.CaseTraces;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.conversation.tracker.NoteTraces;
import dev.bonafide.discord.watch.DiscordTraces;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.postgres.conversation.PostgresTenants;
import dev.bonafide.postgres.erasure.CardNotice;
import dev.bonafide.postgres.erasure.CaseRemoval;
import dev.bonafide.postgres.erasure.RetentionRun;
import java.time.Instant;

/** Everything that takes words away, for one database. */
public final class Removals {
  private final Database database;
  private final Tenants tenants;
  private final CaseRemoval cases;

  public Removals(Database database, Tenants tenants) {
    this.database = database;
    this.tenants = tenants;
    this.cases = new CaseRemoval(database, traces(new PostgresKept(database)), FiredRules::in);
  }

  public static Removals of(Database database, Settings settings) {
    return new Removals(database, new PostgresTenants(database, settings.retention()));
  }

  /** All that is remembered of cases beside their files. */
  public static CaseTraces traces(TenantStore store) {
    return new DiscordTraces(store).with(new NoteTraces(store));
  }

  /** Takes away one case, or its words. */
  public CaseRemoval cases() {
    return cases;
  }

  /** Takes away a case for someone in a chat, whose bot changes there what was said of it. */
  public void erase(CaseId id, String by, Instant at) {
    cases.erase(id, by, at, erased());
  }

  /** Takes away what is too old. */
  public RetentionRun retention() {
    return new RetentionRun(database, tenants, cases, notice("expired"));
  }

  /** What stands where an erased case was shown. */
  public CardNotice erased() {
    return notice("stood-here");
  }

  private CardNotice notice(String phrase) {
    return new PlacedNotice(tenants, new PostgresKept(database), phrase);
  }
}
